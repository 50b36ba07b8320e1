import { ReasonError } from '../../../bundle/defects/reason.ts';
import type { Tools } from '../../../export/format.ts';
import type { Picture } from '../../../export/picture.ts';
import numberFont from '../../fonts/barlow-semi-condensed-600.woff2?inline';

/** A picture in an <img> sees none of the page's fonts: the one for numbers goes along. */
const FONT_STYLE = `<style>@font-face{font-family:'Barlow Semi Condensed';font-weight:600;src:url(${numberFont}) format('woff2')}</style>`;

const withFont = (svg: string): string => svg.replace(/<svg[^>]*>/, (open) => `${open}${FONT_STYLE}`);

/** The address of a picture for an <img>; whoever asks revokes it. */
export const pictureUrl = ({ svg }: Picture): string =>
  URL.createObjectURL(new Blob([withFont(svg)], { type: 'image/svg+xml' }));

/** Browsers have their limits, and phones narrow ones. */
const tooLarge = ({ width, height }: HTMLCanvasElement): ReasonError =>
  new ReasonError({
    zh: `浏览器画不出 ${width} × ${height} 像素的图片`,
    en: `the browser cannot make a picture of ${width} × ${height} pixels`,
  });

const rasterise = async (picture: Picture, scale: number): Promise<Uint8Array> => {
  const url = pictureUrl(picture);
  try {
    const image = new Image(picture.width, picture.height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw tooLarge(canvas);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw tooLarge(canvas);
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
};

/** Parsed as XML, never as HTML. */
const parseSvg = (svg: string): SVGElement => {
  const root = document.importNode(
    new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement,
    true,
  );
  if (!(root instanceof SVGElement)) throw new Error('not an SVG picture');
  return root;
};

/** Work may hold the page for so long, in milliseconds. */
const PATIENCE = 12;

/** Tools that give the page time between parts of the work, report progress and stop when told to. */
export const browserTools = (signal: AbortSignal, onProgress: (done: number) => void): Tools => {
  let last = performance.now();
  return {
    rasterise,
    parseSvg,
    composeDeck: async (input) => (await import('./deck-in-worker.ts')).deckInWorker(input, signal),
    step: async (done) => {
      signal.throwIfAborted();
      if (performance.now() - last < PATIENCE) return;
      onProgress(done);
      await new Promise((resume) => setTimeout(resume));
      last = performance.now();
      signal.throwIfAborted();
    },
  };
};
