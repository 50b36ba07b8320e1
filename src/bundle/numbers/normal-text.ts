/**
 * One writing for what reports write in several: full-width digits, letters and marks become their ASCII forms, all
 * dashes one dash, all blanks one blank. One character stays one character, so offsets hold.
 */

const SINGLE: Readonly<Record<string, string>> = {
  '—': '-',
  '∶': ':',
  '︰': ':',
  '﹕': ':',
  '／': '/',
  '–': '-',
  '―': '-',
  '‐': '-',
  '‑': '-',
  '─': '-',
  '━': '-',
  '−': '-',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '﹪': '%',
  '‘': '“',
  '’': '”',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '〈': '《',
  '〉': '》',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\r': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
};

const SPECIAL = new RegExp(`[${Object.keys(SINGLE).join('')}\uff01-\uff5e]`, 'g');

const normalCharacter = (character: string): string => {
  const single = SINGLE[character];
  if (single !== undefined) return single;
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
};

export const normalText = (text: string): string => text.replace(SPECIAL, normalCharacter);
