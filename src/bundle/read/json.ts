/** Where a text ceases to be JSON. Engines agree neither on the wording nor on telling the position. */

const SPACE = /[ \t\n\r]*/y;
const TOKEN =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma';

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

/** What may follow a token, given the brackets that are open; null when the token is out of place. */
const step = (wanted: Wanted, token: string, open: string[]): Wanted | null => {
  const closes = open.at(-1) === '[' ? ']' : open.at(-1) === '{' ? '}' : null;
  if (token === closes && ['comma', `value or ${closes}`, `key or ${closes}`].includes(wanted)) {
    open.pop();
    return 'comma';
  }
  switch (wanted) {
    case 'comma':
      if (token !== ',' || closes === null) return null;
      return closes === '}' ? 'key' : 'value';
    case 'colon':
      return token === ':' ? 'value' : null;
    case 'key':
    case 'key or }':
      return token.startsWith('"') ? 'colon' : null;
    case 'value':
    case 'value or ]':
      if (/^[\]},:]/.test(token)) return null;
      if (token !== '{' && token !== '[') return 'comma';
      open.push(token);
      return token === '{' ? 'key or }' : 'value or ]';
  }
};

/** The offset of the first character that cannot stand where it stands; the text's length when it ends too soon. */
export const jsonErrorOffset = (text: string): number => {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    at += matchAt(SPACE, text, at)?.length ?? 0;
    const token = matchAt(TOKEN, text, at);
    const next: Wanted | null = token === null ? null : step(wanted, token, open);
    if (token === null || next === null) return at;
    wanted = next;
    at += token.length;
  }
};
