import { describe, expect, test } from 'vitest';
import { filledText } from '../../src/charts/text/template.ts';
import { distinctStems, fileStem } from '../../src/export/file-name.ts';
import { SHIPPED } from '../support/shipped.ts';

const { bundle, manifest } = SHIPPED;
const panel = (id: string) => {
  const found = manifest.panels.find((each) => each.id === id);
  if (!found) throw new Error(`no panel ${id}`);
  return found;
};

describe('file names', () => {
  test('say place, subject and period', () => {
    expect(fileStem(panel('container-throughput'), bundle, 'zh')).toBe('厦门_集装箱吞吐量_2021');
    expect(fileStem(panel('container-throughput'), bundle, 'en')).toBe('Xiamen_Container-throughput_2021');
    // Numbers are named as the title names them, and what led to one that is left out goes with it.
    expect(fileStem(panel('handled-persons'), bundle, 'en')).toMatch(/^Xiamen_30-persons-dealt-with_/);
    expect(fileStem(panel('deposits-loans'), bundle, 'en')).toMatch(/^Xiamen_RMB-deposits-and-loans_/);
    expect(fileStem(panel('off-island-investment'), bundle, 'zh')).toMatch(/_2021-01--2021-11$/);
  });

  test('take no period from another figure, nor the date of the report, where the first figure has none', () => {
    expect(fileStem(panel('housing'), bundle, 'zh')).toBe('厦门_保障性租赁住房筹集_未注明时间');
    expect(fileStem(panel('housing'), bundle, 'en')).toMatch(/_undated$/);
    // The other figures of this one have a period.
    expect(fileStem(panel('project-signings'), bundle, 'zh')).toMatch(/_未注明时间$/);
    expect(fileStem(panel('problem-status'), bundle, 'en')).toMatch(/_undated$/);
  });

  test('end English words whole, and never in one that leads on', () => {
    const stems = manifest.panels.map((each) => [each, fileStem(each, bundle, 'en')] as const);
    const broken = stems.filter(([{ title, figures }, stem]) => {
      const subject = stem.split('_')[1] ?? '';
      const last = subject.split('-').at(-1) ?? '';
      const indicator = bundle.figures.get(figures[0] ?? '')?.indicator.en ?? '';
      const known = `${filledText(title, bundle).en} ${indicator}`.split(/[\s,:;]+/);
      return !known.includes(last) || /-(?:of|the|at|and|in)$/.test(subject);
    });
    expect(broken.map(([, stem]) => stem)).toEqual([]);
    expect(fileStem(panel('off-island-investment'), bundle, 'en')).toBe(
      'Xiamen_Off-island-districts-accounted-for-72.8%-of-fixed-asset_2021-01--2021-11',
    );
    expect(fileStem(panel('vaccination-coverage'), bundle, 'en')).toBe(
      'Xiamen_Vaccination-coverage-of-those-aged-12-and-over_2021-12-31',
    );
    expect(fileStem(panel('court-payments-amount'), bundle, 'en')).not.toContain('By-amount');
  });

  test('hold no character that a file system refuses', () => {
    const title = { zh: '../a:b*?"<>|\\/\u0000 c', en: 'x' };
    expect(fileStem({ ...panel('gdp'), title }, bundle, 'zh')).not.toMatch(/[\\/:*?"<>|\s\p{Cc}]|\.\./u);
  });

  test('say that a period has no stated end', () => {
    expect(fileStem(panel('fraud-suspects'), bundle, 'zh')).toMatch(/_2021-01--open$/);
  });

  test('are short enough for a file system, which counts bytes, and end with their date', () => {
    const long = '经济社会发展'.repeat(20);
    const word = 'a'.repeat(300);
    const report = { ...bundle.descriptor.heshu.report, place: undefined, title: { zh: long, en: long } };
    const descriptor = { ...bundle.descriptor, heshu: { ...bundle.descriptor.heshu, report } };
    for (const character of ['', '𠀀']) {
      const title = { zh: `${character}${long}`, en: long };
      const stem = fileStem({ ...panel('gdp'), title }, { ...bundle, descriptor }, 'zh');
      expect(new TextEncoder().encode(stem).length).toBeLessThanOrEqual(180);
      expect(stem).toMatch(/_2021$/);
      expect(stem).not.toMatch(/\p{Surrogate}/u);
    }
    const english = { ...panel('housing'), title: { zh: word, en: word } };
    const stem = fileStem(english, { ...bundle, descriptor }, 'en');
    expect(new TextEncoder().encode(stem).length).toBeLessThanOrEqual(180);
    expect(stem).toMatch(/_a{60}_undated$|a_undated$|_undated$/);
    const undated = fileStem(
      { ...panel('housing'), title: { zh: long, en: long } },
      { ...bundle, descriptor },
      'zh',
    );
    expect(new TextEncoder().encode(undated).length).toBeLessThanOrEqual(180);
    expect(undated).toMatch(/_未注明时间$/);
  });

  test('are told apart by the panel where two would be alike', () => {
    const twin = { ...panel('gdp'), id: 'gdp-again' };
    const stems = distinctStems([panel('gdp'), twin], bundle, 'zh');
    expect([...stems.values()]).toEqual(['厦门_地区生产总值_2021_gdp', '厦门_地区生产总值_2021_gdp-again']);
    const all = distinctStems(manifest.panels, bundle, 'zh');
    expect(new Set(all.values()).size).toBe(manifest.panels.length);
  });
});
