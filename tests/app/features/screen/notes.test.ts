import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkText, notesOf } from '../../../../src/app/features/screen/slides/notes.ts';
import { audit } from '../../../../src/audit/audit.ts';
import type { Locale } from '../../../../src/bundle/model/text.ts';
import { themeFromTokens } from '../../../../src/charts/model/theme.ts';
import { deckOf } from '../../../../src/dashboard/slides.ts';
import { SHIPPED } from '../../../support/shipped.ts';

const { bundle, manifest } = SHIPPED;
const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');
const { checks } = audit(bundle);

const says = (kind: string, locale: Locale): readonly string[] => {
  const slide = deckOf(bundle, manifest, checks).slides.find((each) => each.kind === kind);
  return slide ? notesOf(slide, bundle, theme, locale).says : [];
};

test('a check in the presenter’s notes carries its name, subject, reason and what the editor knows of it', () => {
  const differing = checks.filter(({ verdict }) => verdict === 'differs');
  const texts = differing.map((check) => checkText(check, bundle, 'zh'));
  expect(texts.map((text) => text.split('：')[0])).toEqual(['表述不一致', '不符']);
  for (const [index, { note, reason }] of differing.entries()) {
    expect(texts[index]).toContain(reason.zh);
    expect(texts[index]).toContain(note.zh);
  }
  const change = checks.find(({ id }) => id === 'gdp.2021.change');
  expect(change && checkText(change, bundle, 'zh')).toMatch(/^相符：[^。]*2021年[^。]*。/);
});

test('the notes of the headline name the period of each number', () => {
  expect(says('headline', 'zh').slice(0, 2)).toEqual([
    '地区生产总值：7033.89 亿元（2021年），增长 8.1%',
    '进出口总额：8876.5 亿元（2021年），增长 27.7%',
  ]);
  expect(says('headline', 'en')).toEqual(
    expect.arrayContaining([
      'RMB deposits and loans: CNY 2.86 trillion as of 31 Dec 2021, growth of 13.5%',
      expect.stringMatching(/^Inspection problems: \d+ .* as of 22 Feb 2022$/),
    ]),
  );
});

test('the notes of the deadlines name each problem with its deadline, and of when that is', () => {
  const lines = says('deadlines', 'zh');
  const open = bundle.problems.filter(({ deadline }) => deadline !== '');
  expect(lines).toHaveLength(open.length + 1);
  expect(
    lines.slice(0, -1).filter((line) => !/^问题 \d+ .* · .* · 时限 \d{4}年\d+月底前$/.test(line)),
  ).toEqual([]);
  expect(lines.at(-1)).toContain('2022年2月22日');
});
