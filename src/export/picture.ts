import { COMPACT_BELOW } from '../charts/layout/frame.ts';
import { type Box, portableChartSvg } from '../charts/render/chart-svg.ts';
import type { Lexicon } from '../charts/text/lexicon.ts';
import { wrapped } from '../charts/text/wrap.ts';
import type { Exhibit } from './exhibit.ts';
import { footLines } from './foot-lines.ts';
import { type PictureSize, STANDARD_WIDTH } from './picture-size.ts';
import { provenanceText } from './provenance.ts';
import { escapedXml } from './xml.ts';

export interface Picture extends Box {
  readonly svg: string;
}

const TITLE = { size: 22, line: 30 };
const SUBTITLE = { size: 14, line: 22 };
const FOOT = { size: 12, line: 18 };
const GAP = 16;

interface TextBlock {
  readonly lines: readonly string[];
  readonly size: number;
  readonly line: number;
  readonly color: string;
  readonly bold?: boolean;
}

const block = (
  texts: readonly string[],
  { size, line }: { size: number; line: number },
  { color, room, lexicon, bold = false }: { color: string; room: number; lexicon: Lexicon; bold?: boolean },
): TextBlock => ({
  lines: texts.flatMap((text) => wrapped(text, size, room, lexicon)),
  size,
  line,
  color,
  bold,
});

const heightOf = ({ lines, line }: TextBlock): number => lines.length * line;

const drawn = ({ lines, size, line, color, bold }: TextBlock, x: number, top: number, font: string): string =>
  lines
    .map(
      (text, index) =>
        `<text x="${x}" y="${(top + index * line + line * 0.72).toFixed(1)}" font-family="${escapedXml(font)}" font-size="${size}"${bold ? ' font-weight="600"' : ''} fill="${color}">${escapedXml(text)}</text>`,
    )
    .join('\n');

/** Those of narrow pictures leave the width that compact charts are made for. */
const MARGINS = { narrow: 9, wide: 32 } as const;

/** One layout at a width: what stands where, and how high it is; the chart has `spare` pixels more than it needs. */
const laidOut = (exhibit: Exhibit, width: number, spare = 0) => {
  const { colors, lexicon } = exhibit.theme;
  const pad = width < COMPACT_BELOW ? MARGINS.narrow : MARGINS.wide;
  const room = width - 2 * pad;
  const title = block([exhibit.title], TITLE, { color: colors.ink, room, lexicon, bold: true });
  const subtitle = block([exhibit.subtitle], SUBTITLE, { color: colors['ink-2'], room, lexicon });
  const foot = block(footLines(exhibit), FOOT, { color: colors['ink-3'], room, lexicon });
  const top = Math.max(pad, GAP);
  const head = top + heightOf(title) + heightOf(subtitle) + GAP;
  const chart = { width: room, height: exhibit.drawing.height + spare };
  const height = head + chart.height + 2 * GAP + heightOf(foot) + top * 0.75;
  return { width, pad, top, room, title, subtitle, foot, head, chart, height };
};

type Layout = ReturnType<typeof laidOut>;

/** A low picture in a frame is enlarged so far at most, to no narrower a layout than this, in steps. */
const ENLARGED = { most: 1.6, narrowest: 560, step: 0.05 } as const;
/** How much higher than it needs a chart becomes in a frame. */
const STRETCHED = 1.5;

/** The layout that fills a frame best, and how much larger or smaller it is drawn. */
const framed = (exhibit: Exhibit, width: number, frame: number): { layout: Layout; scale: number } => {
  const { height, fixed, width: least = 0 } = exhibit.drawing;
  const narrowest = Math.max(ENLARGED.narrowest, least + 2 * MARGINS.wide);
  for (let scale: number = ENLARGED.most; scale > 1; scale -= ENLARGED.step) {
    if (width / scale < narrowest) continue;
    const layout = laidOut(exhibit, width / scale);
    const spare = frame / scale - layout.height;
    if (spare < 0) continue;
    if (fixed) return { layout, scale };
    return { layout: laidOut(exhibit, width / scale, Math.min(spare, height * (STRETCHED - 1))), scale };
  }
  const layout = laidOut(exhibit, width);
  return { layout, scale: Math.min(1, frame / layout.height) };
};

/**
 * A panel as a picture of its own: title, scope · unit · period, chart, and a footer with source, locators and date. The
 * provenance travels inside as `<metadata>`. With a ratio, the content is centred and drawn as large as the frame allows.
 */
export const picture = (
  exhibit: Exhibit,
  { width, ratio, transparent }: PictureSize = { width: STANDARD_WIDTH },
): Picture => {
  const { theme } = exhibit;
  const { layout, scale } =
    ratio === undefined
      ? { layout: laidOut(exhibit, width), scale: 1 }
      : framed(exhibit, width, width * ratio);
  const frame = ratio === undefined ? layout.height : width * ratio;
  const { pad, room, head, chart } = layout;
  const footTop = head + chart.height + GAP;
  const left = (width - layout.width * scale) / 2;
  const top = (frame - layout.height * scale) / 2;
  const [w, h] = [Math.round(width), Math.round(frame)];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img" lang="${exhibit.locale === 'zh' ? 'zh-CN' : 'en'}">`,
    `<title>${escapedXml(exhibit.title)}</title>`,
    `<desc>${escapedXml(exhibit.drawing.alt)}</desc>`,
    `<metadata>${escapedXml(provenanceText(exhibit.provenance))}</metadata>`,
    transparent ? '' : `<rect width="${w}" height="${h}" fill="${theme.colors.sheet}"/>`,
    `<g transform="translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toFixed(4)})">`,
    drawn(layout.title, pad, layout.top, theme.fontText),
    drawn(layout.subtitle, pad, layout.top + heightOf(layout.title), theme.fontText),
    `<g transform="translate(${pad} ${head})">`,
    portableChartSvg(exhibit.drawing.option, chart, `p-${exhibit.panel.id}`),
    '</g>',
    `<path d="M${pad} ${footTop}h${room}" stroke="${theme.colors.rule}" fill="none"/>`,
    drawn(layout.foot, pad, footTop + GAP / 2, theme.fontText),
    '</g>',
    '</svg>',
  ]
    .filter(Boolean)
    .join('\n');
  return { svg: `${svg}\n`, width: w, height: h };
};

/** Only the chart, in a box of its own: for pages that set title and sources themselves. */
export const pictureOfChart = (exhibit: Exhibit, { width, height }: Box): Picture => {
  const { height: natural, width: least = 0 } = exhibit.drawing;
  // A low chart is drawn at a smaller width and enlarged, so that its type fills the box as a slide needs it.
  const scale = Math.max(1, Math.min(2, height / natural, width / least));
  const [w, h] = [width / scale, exhibit.drawing.fixed ? natural : Math.max(natural, height / scale)];
  const room = Math.max(h, height / scale);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${Math.round(width)}" height="${Math.round(height)}" viewBox="0 ${((h - room) / 2).toFixed(2)} ${w.toFixed(2)} ${room.toFixed(2)}">`,
    portableChartSvg(exhibit.drawing.option, { width: w, height: h }, `p-${exhibit.panel.id}`),
    '</svg>',
  ].join('\n');
  return { svg, width: Math.round(width), height: Math.round(height) };
};
