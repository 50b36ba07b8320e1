import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** The module that holds the font of exported PDFs as Base64: a chunk of its own, loaded when a PDF is first asked for. */
const MODULE = 'virtual:pdf-font';
const RESOLVED = `\0${MODULE}`;
const FONT = 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';

/** Blocks whose every character may stand in a chart, a name or a formula; the font has what it has of them. */
const BLOCKS: readonly (readonly [from: number, to: number])[] = [
  [0x0020, 0x017f], // Latin
  [0x0370, 0x03ff], // Greek
  [0x2000, 0x27bf], // punctuation, currency, letterlike, numbers, arrows, operators, boxes, shapes, dingbats
  [0x3000, 0x30ff], // Chinese punctuation, kana
  [0x3200, 0x33ff], // enclosed and squared
  [0xff00, 0xffef], // full width
];

const blocks = (): string =>
  BLOCKS.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
  ).join('');

/** GB 2312 in full: 6763 Chinese characters, punctuation and symbols. */
const gb2312 = (): string => {
  const decoder = new TextDecoder('gb18030');
  let text = '';
  for (let row = 0xa1; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) text += decoder.decode(new Uint8Array([row, cell]));
  }
  return text.replaceAll('\ufffd', '');
};

/** What jsPDF would fetch to draw HTML, which no export does. */
const UNUSED = ['html2canvas', 'dompurify', 'canvg'];
const NOTHING = '\0nothing';

/**
 * What PDF export needs of the build: Noto Sans SC (SIL Open Font License), reduced to what reports are written in; and
 * none of jsPDF's optional parts.
 */
export const pdfExport = (): Plugin => ({
  name: 'pdf-export',
  enforce: 'pre',
  resolveId: (id) => {
    if (id === MODULE) return RESOLVED;
    return UNUSED.includes(id) ? NOTHING : null;
  },
  load: async (id) => {
    if (id === NOTHING) return 'export default undefined;';
    if (id !== RESOLVED) return null;
    const font = await subsetFont(readFileSync(FONT), gb2312() + blocks(), { targetFormat: 'truetype' });
    return `export default ${JSON.stringify(font.toString('base64'))};`;
  },
});
