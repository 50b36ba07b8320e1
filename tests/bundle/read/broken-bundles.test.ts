import { describe, expect, test } from 'vitest';
import { brokenBundle, brokenCases, minimalFiles, readAll, texts } from '../../support/bundle-fixture.ts';

describe('the minimal bundle', () => {
  test('is sound', async () => {
    expect(texts((await readAll(minimalFiles())).defects, 'en')).toEqual([]);
  });
});

describe('broken bundles', () => {
  test('are many', () => {
    expect(brokenCases().length).toBeGreaterThanOrEqual(40);
  });

  test.each(brokenCases())('%s', async (name) => {
    const { files, expected } = brokenBundle(name);
    const { defects } = await readAll(files);
    expect({ zh: texts(defects, 'zh'), en: texts(defects, 'en') }).toEqual({
      zh: expected.zh,
      en: expected.en,
    });
    expect(expected.zh.length).toBeGreaterThan(0);
  });

  test('say nothing in the language of the machine', () => {
    const jargon = /undefined|NaN|\[object|Error|TypeError|Received|null(?!["，;])/;
    for (const name of brokenCases()) {
      const { zh, en } = brokenBundle(name).expected;
      for (const message of [...zh, ...en]) expect(message, name).not.toMatch(jargon);
    }
  });
});
