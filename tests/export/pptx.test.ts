import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { checkTitle } from '../../src/audit/check-title.ts';
import type { PlainChart } from '../../src/charts/model/kind.ts';
import { composeDeck, type DeckInput } from '../../src/export/deck/compose.ts';
import { contrast } from '../../src/export/deck/contrast.ts';
import { exhibitOf } from '../../src/export/exhibit.ts';
import { PLAIN_TOOLS } from '../../src/export/format.ts';
import { writePptx } from '../../src/export/formats/pptx.ts';
import { customProperties, officeParts, parsedPart } from '../support/office.ts';
import { SHIPPED } from '../support/shipped.ts';
import { shippedExhibits } from '../support/shipped-exhibits.ts';

type Parts = ReadonlyMap<string, string>;

const exhibits = shippedExhibits();

const pathsOf = (parts: Parts, pattern: RegExp): string[] =>
  [...parts.keys()]
    .filter((path) => pattern.test(path))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)));

const textsOf = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('\n');

/** What a chart part says: categories, and for each series its numbers by index. */
const chartOf = (parts: Parts, path: string) => {
  const { barChart } = parsedPart(parts, path).chartSpace.chart.plotArea;
  const points = (cache: { pt?: { '@_idx': string; v: string }[] }): Map<number, string> =>
    new Map((cache.pt ?? []).map((pt) => [Number(pt['@_idx']), pt.v]));
  return {
    direction: barChart.barDir['@_val'],
    grouping: barChart.grouping['@_val'],
    categories: [
      ...points(
        barChart.ser[0].cat.strRef?.strCache ?? barChart.ser[0].cat.multiLvlStrRef.multiLvlStrCache.lvl,
      ).values(),
    ],
    series: barChart.ser.map(
      (ser: { val: { numRef: { numCache: { pt?: { '@_idx': string; v: string }[] } } } }) =>
        points(ser.val.numRef.numCache),
    ) as Map<number, string>[],
  };
};

describe('pptx', { timeout: 60_000 }, () => {
  let parts: Parts;
  let slides: string[];
  beforeAll(async () => {
    // As a worker gets it: what cannot be cloned cannot be sent.
    const compose = (input: DeckInput) => composeDeck(structuredClone(input));
    parts = officeParts(await writePptx(exhibits, { ...PLAIN_TOOLS, composeDeck: compose }));
    slides = pathsOf(parts, /^ppt\/slides\/slide\d+\.xml$/).map((path) => parts.get(path) ?? '');
  }, 60_000);

  test('has a cover, an agenda, a slide for each panel, findings and sources', () => {
    const titles = slides.map((xml) => textsOf(xml).split('\n')[0]);
    expect(titles[0]).toBe(SHIPPED.bundle.descriptor.heshu.report.title.zh);
    expect(titles[1]).toBe('目录');
    const agendas = titles.filter((title) => title === '目录').length;
    expect(titles.slice(1 + agendas, 1 + agendas + exhibits.length)).toEqual(
      exhibits.map((exhibit) => exhibit.title),
    );
    expect(titles.slice(1 + agendas + exhibits.length)).toEqual(
      expect.arrayContaining(['报告内说法不一致之处', '来源与说明']),
    );
  });

  test('draws native charts with the numbers of the CSV rows wherever a kind has such a chart', () => {
    const charts: { plain: PlainChart; figures: readonly string[]; panel: string }[] = exhibits.flatMap(
      ({ drawing, panel }) =>
        (drawing.charts ?? []).map((plain) => ({ plain, figures: panel.figures, panel: panel.id })),
    );
    const paths = pathsOf(parts, /^ppt\/charts\/chart\d+\.xml$/);
    expect(paths).toHaveLength(charts.length);
    expect(charts.length).toBeGreaterThan(exhibits.length / 2);
    for (const [index, { plain, figures, panel }] of charts.entries()) {
      const chart = chartOf(parts, paths[index] ?? '');
      expect(chart.direction, panel).toBe(plain.form === 'bars' ? 'bar' : 'col');
      expect(chart.categories).toEqual(plain.categories);
      const stated = new Set(figures.map((id) => Number(SHIPPED.bundle.figures.get(id)?.value)));
      const baseUnits = !figures.some((id) => SHIPPED.bundle.figures.get(id)?.unit.label.zh === plain.unit);
      for (const [at, series] of plain.series.entries()) {
        const drawn = chart.series[at];
        expect(drawn?.size).toBe(series.values.filter((value) => value !== null).length);
        for (const [category, value] of drawn ?? []) {
          expect(Number(value), panel).toBe(series.values[category]);
          if (series.nature === 'stated' && !baseUnits) expect(stated, panel).toContain(Number(value));
        }
      }
    }
  });

  test('names what each finding is about, and leads to a slide that shows it', async () => {
    const found = (deck: Parts) => {
      const titleAt = (path: string): string => textsOf(deck.get(path) ?? '').split('\n')[0] ?? '';
      return pathsOf(deck, /^ppt\/slides\/slide\d+\.xml$/)
        .filter((path) => titleAt(path) === '报告内说法不一致之处')
        .flatMap((path) => {
          const rels = deck.get(path.replace('slides/', 'slides/_rels/').concat('.rels')) ?? '';
          const links = /<a:hlinkClick r:id="(\w+)"[\s\S]*?<a:t>([^<]*)/g;
          return [...(deck.get(path) ?? '').matchAll(links)].map(([, id, subject]) => {
            const target = new RegExp(`<Relationship[^>]*Id="${id}"[^>]*>`).exec(rels)?.[0] ?? '';
            return [subject, titleAt(`ppt/slides/${/slide\d+\.xml/.exec(target)?.[0]}`)];
          });
        });
    };
    const exhibitNamed = (id: string) => {
      const exhibit = exhibits.find(({ panel }) => panel.id === id);
      if (!exhibit) throw new Error(`no panel ${id}`);
      return exhibit;
    };
    const titleOf = (id: string): string => {
      const check = audit(SHIPPED.bundle).checks.find((each) => each.id === id);
      return check ? checkTitle(check, SHIPPED.bundle, 'zh') : '';
    };
    expect(found(parts)).toEqual([
      [titleOf('industry.new-materials.output.modality'), exhibitNamed('industry-thresholds').title],
      [titleOf('fraud.suspects.base'), exhibitNamed('fraud-suspects').title],
    ]);
    // A slide before it shows a number that the output was checked with, but not the output.
    const thresholds = exhibitNamed('industry-thresholds');
    const restated = 'industry.new-materials.output.restated';
    const before = exhibitOf(
      { ...thresholds.panel, id: 'before', options: { rows: [{ figure: restated }] }, figures: [restated] },
      { ...SHIPPED, ...thresholds, compact: false },
    );
    expect(found(officeParts(await writePptx([before, thresholds], PLAIN_TOOLS)))).toEqual([
      [titleOf('industry.new-materials.output.modality'), thresholds.title],
    ]);
  });

  test('prints what the editor knows of a finding beside it, and its own name', () => {
    const page = slides.find((xml) => textsOf(xml).startsWith('报告内说法不一致之处')) ?? '';
    const findings = audit(SHIPPED.bundle).checks.filter(({ verdict }) => verdict === 'differs');
    expect(findings.length).toBeGreaterThan(0);
    for (const { note } of findings) expect(textsOf(page)).toContain(note.zh);
    expect(textsOf(page)).toContain('表述不一致');
  });

  test.each(['light', 'dark'] as const)('the numbers on parts of bars can be read: %s', async (theme) => {
    const themed = officeParts(await writePptx(shippedExhibits('zh', theme), PLAIN_TOOLS));
    const stacks = pathsOf(themed, /^ppt\/charts\/chart\d+\.xml$/)
      .map((path) => themed.get(path) ?? '')
      .filter((xml) => /<c:grouping val="(?:stacked|percentStacked)"/.test(xml));
    expect(stacks.length).toBeGreaterThan(5);
    const fills = new Set<string>();
    for (const [series = ''] of stacks.flatMap((xml) => [...xml.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)])) {
      const [fill = ''] = /(?<=<c:spPr>\s*<a:solidFill>\s*<a:srgbClr val=")[0-9A-F]{6}/.exec(series) ?? [];
      const labels = /<c:dLbls>[\s\S]*<\/c:dLbls>/.exec(series)?.[0].replace(/<c:dLbl>[\s\S]*<\/c:dLbl>/, '');
      const [color = ''] = /(?<=<a:srgbClr val=")[0-9A-F]{6}/.exec(labels ?? '') ?? [];
      // Hatched parts have the sheet between their lines.
      if (fill === '') continue;
      // Bold type of 14 points is large: WCAG asks for 3.
      expect(contrast(color, fill), `${color} on ${fill}`).toBeGreaterThan(3.5);
      fills.add(fill);
    }
    expect(fills.size).toBeGreaterThan(8);
  });

  test('is the same file however many were made before', async () => {
    const some = exhibits.slice(0, 3);
    const [once, again] = [await writePptx(some, PLAIN_TOOLS), await writePptx(some, PLAIN_TOOLS)];
    expect(Buffer.from(again).equals(once)).toBe(true);
    expect([...officeParts(again).keys()]).toContain('ppt/charts/chart1.xml');
  });

  test('stacks what is left of a whole after its stated parts, in every row', () => {
    const stacked = exhibits.flatMap(({ drawing }) =>
      (drawing.charts ?? []).filter((chart) => chart.stacked),
    );
    expect(stacked.length).toBeGreaterThan(5);
    for (const { series, categories } of stacked) {
      const natures = series.map(({ nature }) => nature);
      expect(natures, categories.join()).toEqual([...natures].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
    }
  });

  test('labels ranges in the unit of their chart, in English too', () => {
    const trade = shippedExhibits('en').find(({ panel }) => panel.id === 'trade');
    const [chart] = trade?.drawing.charts ?? [];
    const derived = chart?.series.find(({ nature }) => nature === 'derived');
    expect(chart?.unit).toBe('CNY billion');
    expect(derived?.labels.filter((label) => label !== null)).toEqual(['694.8–695.4']);
  });

  test('has a colour of its own for each of many parts, and paper behind a number wider than its part', () => {
    const partsOf = (id: string): string => {
      const before = exhibits.slice(
        0,
        exhibits.findIndex(({ panel }) => panel.id === id),
      );
      const index = before.flatMap(({ drawing }) => drawing.charts ?? []).length;
      return parts.get(pathsOf(parts, /^ppt\/charts\/chart\d+\.xml$/)[index] ?? '') ?? '';
    };
    const fills = [...partsOf('heritage').matchAll(/<c:ser>[\s\S]*?<a:srgbClr val="([0-9A-F]{6})"/g)];
    expect(fills.length).toBe(8);
    expect(new Set(fills.map(([, color]) => color)).size).toBe(8);
    const thin = /<c:idx val="0"\/><c:numFmt formatCode="General"[^>]*\/><c:spPr><a:solidFill>/;
    expect(partsOf('vaccination-coverage')).toMatch(thin);
    expect(partsOf('trade-share')).not.toMatch(thin);
  });

  test('sets titles no larger than their box has room for, in English', async () => {
    const english = officeParts(await writePptx(shippedExhibits('en'), PLAIN_TOOLS));
    const [wide, high] = [(13.333 - 2 * 0.6) * 72, 0.75 * 72];
    const sizes = pathsOf(english, /^ppt\/slides\/slide\d+\.xml$/)
      .slice(1)
      .map((path) => {
        const [, points = '', title = ''] =
          /sz="(\d+)00"[\s\S]*?<a:t>([^<]*)/.exec(english.get(path) ?? '') ?? [];
        const size = Number(points);
        // Bold Latin letters are 0.56 em wide on average.
        const lines = Math.ceil((title.replaceAll(/&\w+;/g, '?').length * size * 0.56) / wide);
        expect(lines * size * 1.2, title).toBeLessThanOrEqual(high);
        return size;
      });
    expect(new Set(sizes)).toEqual(new Set([26, 20]));
  });

  test('puts a picture where slides have no such chart', () => {
    const pictured = exhibits.filter(({ drawing }) => !drawing.charts?.length);
    const withPicture = slides.filter((xml) => xml.includes('<p:pic>'));
    expect(withPicture).toHaveLength(pictured.length);
  });

  test('tells the speaker every number, its place, the sources and the audit', () => {
    const notes = pathsOf(parts, /^ppt\/notesSlides\/notesSlide\d+\.xml$/).map((path) =>
      textsOf(parts.get(path) ?? '')
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
        .replaceAll('&apos;', "'"),
    );
    for (const exhibit of exhibits) {
      const own = notes.find(
        (text) => text.includes(exhibit.provenance.figures.join(' ')) && text.includes(exhibit.drawing.alt),
      );
      expect(own, exhibit.panel.id).toBeDefined();
      const lines = (own ?? '').split('\n');
      for (const [index, record] of exhibit.records.entries()) {
        const { period } = exhibit.drawing.rows[index] ?? {};
        const line = lines.find((each) => each.startsWith(`${record.label}：${record.text} · `));
        expect(line, record.label).toBeDefined();
        if (period) expect(line).toContain(`${exhibit.periodName}：${period}`);
      }
      for (const line of exhibit.audit) {
        expect(own).toContain(line.formula);
        expect(own).toContain(line.note);
      }
      expect(own).toContain(exhibit.provenance.sha256);
    }
  });

  test('tells the speaker until when each problem is to be put right', () => {
    const deadlines = exhibits.find(({ panel }) => panel.kind === 'timeline');
    const notes = pathsOf(parts, /^ppt\/notesSlides\/notesSlide\d+\.xml$/)
      .map((path) => textsOf(parts.get(path) ?? ''))
      .find((text) => text.includes(deadlines?.drawing.alt ?? '—'));
    const due = notes?.match(/完成时限：\d{4}年\d+月底前/g) ?? [];
    expect(due).toHaveLength(SHIPPED.bundle.problems.filter(({ deadline }) => deadline !== '').length);
  });

  test('carries report, figures and version as document properties', () => {
    const properties = customProperties(parts);
    expect(properties['heshu.sha256']).toBe(SHIPPED.bundle.descriptor.heshu.report.sha256);
    expect(properties['heshu.figures']?.split(' ')).toContain('port.teu.2021');
  });

  test('asks for leave between panels, so that it can be cancelled', async () => {
    let steps = 0;
    const cancelled = new Error('cancelled');
    const step = async (): Promise<void> => {
      if (++steps === 5) throw cancelled;
    };
    await expect(writePptx(exhibits, { ...PLAIN_TOOLS, step })).rejects.toBe(cancelled);
    expect(steps).toBe(5);
  });
});
