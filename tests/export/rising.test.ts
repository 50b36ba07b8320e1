import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Rising, themeFromTokens } from '../../src/charts/model/theme.ts';
import { exportPanels } from '../../src/cli/export-panels.ts';
import { type Exhibit, exhibitOf } from '../../src/export/exhibit.ts';
import { PLAIN_TOOLS, STANDARD_OPTIONS, type Tools } from '../../src/export/format.ts';
import { writePng } from '../../src/export/formats/png.ts';
import { writePptx } from '../../src/export/formats/pptx.ts';
import { writeSvg } from '../../src/export/formats/svg.ts';
import { growthColor } from '../support/growth-color.ts';
import { SHIPPED } from '../support/shipped.ts';

/** The colour of a rise is the reader's choice, in whatever file it is drawn. */

const { bundle, manifest } = SHIPPED;
const PANEL = 'soe-growth';
const RISE = '35.21%';
const COLORS = { red: '#bf3b27', green: '#2f7454' } as const;

const exhibit = (rising: Rising): Exhibit => {
  const panel = manifest.panels.find(({ id }) => id === PANEL);
  if (!panel) throw new Error(`no panel ${PANEL}`);
  const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', rising);
  return exhibitOf(panel, { bundle, manifest, theme, locale: 'zh', compact: false });
};

/** The pictures that a writer asks its place to draw; what it writes with them is no matter here. */
const picturesOf = async (write: (tools: Tools) => Promise<unknown>): Promise<string[]> => {
  const pictures: string[] = [];
  const stop = (svg: string): never => {
    pictures.push(svg);
    throw new Error('seen');
  };
  const tools: Tools = { ...PLAIN_TOOLS, rasterise: async ({ svg }) => stop(svg) };
  await expect(write(tools)).rejects.toThrow('seen');
  return pictures;
};

describe.each(['red', 'green'] as const)('a rise is %s', (rising) => {
  const shown = exhibit(rising);
  const color = COLORS[rising];

  test('in an SVG', () => {
    expect(growthColor(writeSvg([shown], PLAIN_TOOLS, STANDARD_OPTIONS) as string, RISE)).toBe(color);
  });

  test.each([
    ['a PNG', (tools: Tools) => writePng([shown], tools, STANDARD_OPTIONS)],
    [
      'a picture in a deck',
      (tools: Tools) => writePptx([{ ...shown, drawing: { ...shown.drawing, charts: [] } }], tools),
    ],
  ])('in %s', async (_, write) => {
    const pictures = await picturesOf(write);
    expect(pictures.map((svg) => growthColor(svg, RISE))).toEqual([color]);
  });

  test('on the command line', async () => {
    const out = mkdtempSync(join(tmpdir(), 'heshu-rising-'));
    const args = ['--panel', PANEL, '--format', 'svg', '--rising', rising, '--out', out];
    const [path = ''] = await exportPanels(args);
    expect(growthColor(readFileSync(path, 'utf8'), RISE)).toBe(color);
  });
});
