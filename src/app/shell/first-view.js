/*
 * Runs before the page is painted: sets its theme, and tells whether the link asks for what was drawn at build time,
 * which is the overview of the first report in Chinese, a rise in red. The rules are those of settings.tsx and hash-location.ts.
 */
(() => {
  const root = document.documentElement;
  const [path, query] = location.hash.replace(/^#?\/?/, '/').split('?');
  const asked = new URLSearchParams(query);
  const setting = (key) => {
    const named = asked.get(key);
    if (named !== null) return named;
    try {
      return localStorage.getItem(`heshu.${key}`);
    } catch {
      return null;
    }
  };
  const theme = setting('theme');
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  if (path !== '/' || setting('lang') === 'en' || setting('rising') === 'green' || asked.has('bundle'))
    root.dataset.view = 'other';
})();
