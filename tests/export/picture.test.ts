import { spawnSync } from 'node:child_process';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { presetOf } from '../../src/app/features/export/presets.ts';
import { COMPACT_ROOM } from '../../src/charts/layout/frame.ts';
import { picture } from '../../src/export/picture.ts';
import { sourceLines } from '../../src/export/source-lines.ts';
import { missingProgram } from '../support/programs.ts';
import { SHIPPED } from '../support/shipped.ts';
import { shippedExhibits } from '../support/shipped-exhibits.ts';

const exhibits = [...shippedExhibits('zh'), ...shippedExhibits('en')];
const noRsvg = missingProgram('rsvg-convert', '--version');

const textOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

const unspaced = (text: string): string => text.replace(/\s+/g, '');

describe('picture', { timeout: 60_000 }, () => {
  test('is well-formed XML for every panel, with its provenance', () => {
    for (const exhibit of exhibits) {
      const { svg } = picture(exhibit);
      expect(XMLValidator.validate(svg), exhibit.panel.id).toBe(true);
      const { svg: root } = new XMLParser().parse(svg);
      const provenance = JSON.parse(root.metadata);
      expect(provenance.sha256).toBe(SHIPPED.bundle.descriptor.heshu.report.sha256);
      expect(provenance.panels).toEqual([exhibit.panel.id]);
      expect(provenance.figures).toEqual(expect.arrayContaining([...exhibit.panel.figures]));
    }
  });

  test('shows title, scope and unit, sources, locators and the date, as text', () => {
    for (const exhibit of exhibits) {
      const shown = unspaced(textOf(picture(exhibit).svg));
      for (const text of [
        exhibit.title,
        exhibit.subtitle,
        ...sourceLines(exhibit),
        exhibit.report.published,
      ]) {
        expect(shown, exhibit.panel.id).toContain(unspaced(text));
      }
    }
  });

  test('gives the same bytes again, whatever was drawn before', () => {
    const [first, second] = exhibits;
    if (!first || !second) throw new Error('no panels');
    const once = picture(first).svg;
    picture(second);
    expect(picture(first).svg).toBe(once);
  });

  test('fits a frame of a given ratio', () => {
    for (const exhibit of exhibits) {
      const { width, height } = picture(exhibit, { width: 960, ratio: 9 / 16 });
      expect([width, height]).toEqual([960, 540]);
    }
  });

  test('is drawn larger in a frame that it would leave half empty, and never beyond it', () => {
    const scales = exhibits.map((exhibit) => {
      const { svg } = picture(exhibit, { width: 960, ratio: 9 / 16 });
      const [, left = '', top = '', scale = ''] =
        /<g transform="translate\(([-\d.]+) ([-\d.]+)\) scale\(([\d.]+)\)">/.exec(svg) ?? [];
      expect(Math.min(Number(left), Number(top)), exhibit.panel.id).toBeGreaterThanOrEqual(0);
      return [exhibit.panel.id, Number(scale)] as const;
    });
    for (const [id, scale] of scales) if (id === 'trade-share') expect(scale).toBeGreaterThan(1.4);
    expect(Math.max(...scales.map(([, scale]) => scale))).toBe(1.6);
  });

  test('half a column wide, has the width that compact charts are made for', () => {
    const [exhibit] = exhibits;
    if (!exhibit) throw new Error('no panels');
    const { svg } = picture(exhibit, { width: presetOf('a4-half').width });
    expect(svg).toContain(`h${COMPACT_ROOM}"`);
  });

  test.skipIf(noRsvg)('is drawn by another program', () => {
    for (const exhibit of exhibits.slice(0, 6)) {
      const { svg, width, height } = picture(exhibit);
      const { status, stdout, stderr } = spawnSync('rsvg-convert', ['--format', 'png'], { input: svg });
      expect([status, stderr.toString()], exhibit.panel.id).toEqual([0, '']);
      expect([stdout.readUInt32BE(16), stdout.readUInt32BE(20)]).toEqual([width, height]);
    }
  });
});
