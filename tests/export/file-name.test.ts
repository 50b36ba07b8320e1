import { describe, expect, test } from 'vitest';
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

  test('hold no character that a file system refuses', () => {
    const title = { zh: '../a:b*?"<>|\\/\u0000 c', en: 'x' };
    expect(fileStem({ ...panel('gdp'), title }, bundle, 'zh')).not.toMatch(/[\\/:*?"<>|\s\p{Cc}]|\.\./u);
  });

  test('say that a period has no stated end', () => {
    expect(fileStem(panel('fraud-suspects'), bundle, 'zh')).toMatch(/_2021-01--open$/);
  });

  test('are short enough for a file system, which counts bytes, and end with their date', () => {
    const long = '经济社会发展'.repeat(20);
    const report = { ...bundle.descriptor.heshu.report, place: undefined, title: { zh: long, en: long } };
    const descriptor = { ...bundle.descriptor, heshu: { ...bundle.descriptor.heshu, report } };
    for (const character of ['', '𠀀']) {
      const title = { zh: `${character}${long}`, en: long };
      const stem = fileStem({ ...panel('gdp'), title }, { ...bundle, descriptor }, 'zh');
      expect(new TextEncoder().encode(stem).length).toBeLessThanOrEqual(180);
      expect(stem).toMatch(/_2021$/);
      expect(stem).not.toMatch(/\p{Surrogate}/u);
    }
  });

  test('are told apart by the panel where two would be alike', () => {
    const twin = { ...panel('gdp'), id: 'gdp-again' };
    const stems = distinctStems([panel('gdp'), twin], bundle, 'zh');
    expect([...stems.values()]).toEqual(['厦门_地区生产总值_2021_gdp', '厦门_地区生产总值_2021_gdp-again']);
    const all = distinctStems(manifest.panels, bundle, 'zh');
    expect(new Set(all.values()).size).toBe(manifest.panels.length);
  });
});
