/** Who may be given as an address: governments, the state's and the party's press, the city's own outlets. */
const PUBLISHERS: readonly string[] = [
  'gov.cn',
  // Xinhua
  'news.cn',
  // China Daily, with the English sites of governments that it runs
  'chinadaily.com.cn',
  // the city of Xiamen: its English website, its investment office, its television
  'xmenglish.cn',
  'investxiamen.org.cn',
  'xmtv.cn',
  // Fuzhou Daily; the newspapers of Fujian Daily Group
  'fznews.com.cn',
  'hxnews.com',
  'mnw.cn',
  'taihainet.com',
];

/** Standards, licences and namespaces of formats, and the examples of this project's own texts. */
const OTHERS: readonly string[] = [
  'creativecommons.org',
  'datapackage.org',
  'doi.org',
  'xbrl.org',
  'w3.org',
  'purl.org',
  'openxmlformats.org',
  'microsoft.com',
  'example.org',
];

const DOMAIN =
  /(?<![\w.@-])(?:[a-z0-9-]+\.)+(?:com|cn|net|org|tw|hk|io|cc|top|info|xyz|vip|gov|edu)\b(?![\w-])/gi;

/** The domains that a text names, in addresses or bare. */
export const domainsIn = (text: string): readonly string[] => text.match(DOMAIN) ?? [];

const isOf =
  (allowed: readonly string[]) =>
  (host: string): boolean =>
    allowed.some((each) => host.toLowerCase() === each || host.toLowerCase().endsWith(`.${each}`));

export const isPublisher = isOf(PUBLISHERS);
const isKnown = isOf([...PUBLISHERS, ...OTHERS]);

/** The hosts that some texts name and that nobody has looked at. */
export const unknownHosts = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap(domainsIn).filter((host) => !isKnown(host))),
];
