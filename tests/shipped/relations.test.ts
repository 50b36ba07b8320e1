import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { idsOf, isBorneOut } from '../../src/audit/by-figure.ts';
import { type Check, departs } from '../../src/audit/check.ts';
import { checkTitle } from '../../src/audit/check-title.ts';
import { checksText } from '../../src/audit/counts.ts';
import { exactText } from '../../src/audit/exact.ts';
import { verdictName } from '../../src/audit/labels.ts';
import { PANEL_KINDS } from '../../src/charts/kinds/registry.ts';
import { themeFromTokens } from '../../src/charts/model/theme.ts';
import { told } from '../support/audit-notation.ts';
import { SHIPPED } from '../support/shipped.ts';

/** The relations of the shipped bundle: every rate recomputed that can be, and no verdict that was not looked at. */

const { bundle } = SHIPPED;
const audited = audit(bundle);
const THEME = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');

const checkOf = (id: string): Check => {
  const found = audited.checks.find((check) => check.id === id);
  if (!found) throw new Error(`no check ${id}`);
  return found;
};

test('suits its kinds, and each verdict is one that the editor accepted', () => {
  expect(audited.defects).toEqual([]);
  expect(audited.checks.filter(({ expect: accepted }) => accepted === '')).toEqual([]);
  expect(audited.checks.filter(departs).map(({ id }) => id)).toEqual([]);
});

test('only what contradicts itself within the report differs', () => {
  const differing = audited.checks.filter(({ verdict }) => verdict === 'differs');
  expect(differing.map(({ id }) => id)).toEqual([
    'industry.new-materials.output.modality',
    'fraud.suspects.base',
  ]);
  expect(differing.map((check) => verdictName(check).zh)).toEqual(['表述不一致', '不符']);
  for (const { operands, result } of differing) {
    const ids = [...operands, ...(result === null ? [] : [result])];
    expect(ids.filter((id) => bundle.references.has(id))).toEqual([]);
  }
});

test('no two rows of the audit read alike, and each says what it yields', () => {
  for (const locale of ['zh', 'en'] as const) {
    const titles = audited.checks.map((check) => checkTitle(check, bundle, locale));
    expect(new Set(titles).size).toBe(titles.length);
    // An id in a title is there only to tell two apart that read alike.
    expect(titles.filter((title) => title.includes(' · '))).toEqual([]);
  }
});

test.each([
  ['fai.off-island.base', '2020年1—11月岛外固定资产投资（上年同期，推得）'],
  ['fai.city.whole', '2021年1—11月全市固定资产投资（由岛外占比推得）'],
  ['trade.total.base', '2020年进出口总额（上年，推得）'],
  ['south-west-fujian.per-project', '2021年涉厦重大项目平均每个完成投资（推得）'],
])('%s is titled by what it yields', (id, title) => {
  expect(checkTitle(checkOf(id), bundle, 'zh')).toBe(title);
});

test('a check against another publication names it', () => {
  const { references } = bundle;
  const others = audited.checks.filter((check) => idsOf(check).some((id) => references.has(id)));
  expect(others.length).toBeGreaterThan(5);
  for (const check of others) {
    expect(checkTitle(check, bundle, 'zh')).toMatch(/[（，](?:对照|另取自)：/);
    expect(checkTitle(check, bundle, 'en')).toMatch(/[( ](?:against|with data from) /);
  }
});

test('says in both languages why numbers differ or cannot be compared', () => {
  for (const { id, verdict, note } of audited.checks) {
    if (verdict === 'agrees' || verdict === 'implied') continue;
    expect(note.zh, id).not.toBe('');
    expect(note.en, id).not.toBe(note.zh);
  }
});

test('raises no alarm but these', () => {
  const others = audited.checks.filter(({ verdict }) => verdict !== 'agrees' && verdict !== 'implied');
  expect(Object.fromEntries(others.map(({ id, verdict }) => [id, verdict]))).toEqual({
    'gdp.2021.growth.against-2020': 'incomparable',
    'gdp.2018.first-published': 'incomparable',
    'fai.growth-rank.restated': 'incomparable',
    'fai.off-island.growth.beside-city': 'incomparable',
    'trade.total.growth.against-2020': 'revised',
    'trade.imports.growth.against-2020': 'revised',
    'trade.province.imports.growth.against-2020': 'revised',
    'trade.growth-rank.among-large-cities': 'incomparable',
    'industry.new-materials.output.modality': 'differs',
    'fraud.suspects.base': 'differs',
  });
});

describe('the hard cases', () => {
  test.each([
    ['gdp.2021.growth.against-2020', 'incomparable [10.1795, 10.1798] [8.0500, 8.1500]'],
    ['gdp.2021.growth.nominal', 'implied [10.1795, 10.1798]'],
    ['gdp.2021.change', 'agrees [649.8600, 649.8800] [649.8650, 649.8750]'],
    ['gdp.2021.threshold', 'agrees [7033.8850, 7033.8950] (7000.0000, ∞)'],
    ['port.teu.growth.against-2020', 'agrees [5.6202, 5.6220] [5.6150, 5.6250]'],
    ['trade.total.growth.against-2020', 'revised [28.3494, 28.3527] [27.6500, 27.7500]'],
    ['trade.total.base', 'implied [6948.2975, 6953.8190]'],
    ['trade.imports.base', 'implied [3375.8035, 3378.3734]'],
    ['trade.exports.base', 'implied [3570.0373, 3573.0817]'],
    ['trade.exports.growth.against-2020', 'agrees [20.5516, 20.5578] [20.5500, 20.6500]'],
    ['trade.province.share', 'agrees [48.1108, 48.3736] [48.0500, 48.1500]'],
    ['investment.provincial-key.completion', 'agrees [126.2601, 126.2956] [126.2500, 126.3500]'],
    ['investment.provincial-key.half-year', 'agrees [70.8500, 70.9500] (-∞, 126.3500]'],
    ['vaccination.aged-12-plus.within-full', 'agrees [4318767.0000, 4318767.0000] (-∞, 4769564.0000]'],
    ['party.bodies.overdue.sum', 'agrees [56.0000, 56.0000] [56.0000, 56.0000]'],
    ['industry.high-tech-firms.change.from-2020', 'agrees [519.0000, ∞) [500.0000, ∞)'],
    ['trade.province.whole', 'implied [18434.9948, 18473.5692]'],
    ['fai.off-island.base', 'implied [1631.9537, 1634.2984]'],
    ['fai.city.whole', 'implied [2516.8154, 2521.6495]'],
    ['south-west-fujian.plan', 'implied [153.5060, 154.8193]'],
    ['industry.new-materials.output.modality', 'differs (1000.0000, ∞) (1000.0000, ∞)'],
    ['education.enrolment.growth', 'implied [8.4515, 8.4515]'],
    ['education.enrolment.public', 'implied [9487.0000, 9501.0000]'],
    ['vaccination.aged-12-plus.population', 'implied [4413436.0000, 4413886.0000]'],
    ['soe.reform-tasks.completion', 'agrees [86.0465, 86.0465] (86.0000, ∞)'],
    ['reform.ftz.residual', 'implied [10.0000, 10.0000]'],
    ['fraud.suspects.base', 'differs [2614.5777, 2614.7668]'],
    ['court.payments.count.sum', 'agrees [1813.0000, 1813.0000] [1813.0000, 1813.0000]'],
    ['court.payments.amount.sum', 'agrees [8.3350, 8.3650] [8.3450, 8.3550]'],
    ['heritage.core-elements.sum', 'agrees [10.0000, 10.0000] [10.0000, 10.0000]'],
    ['heritage.dangerous.sites.sum', 'agrees [11.0000, 11.0000] [11.0000, 11.0000]'],
    ['heritage.dangerous.buildings.sum', 'agrees [12.0000, 12.0000] [12.0000, 12.0000]'],
    ['land.illegal.residual', 'implied [24.1605, 24.1815]'],
    ['letters.status.sum', 'agrees [154.0000, 154.0000] [154.0000, 154.0000]'],
    ['letters.persons.measures.sum', 'agrees [30.0000, 30.0000] [30.0000, 30.0000]'],
    ['audit.items.sum', 'agrees [24.0000, 24.0000] [24.0000, 24.0000]'],
    ['audit.items.open.sum', 'agrees [14.0000, 14.0000] [14.0000, 14.0000]'],
    ['rectification.problems.not-listed', 'implied [47.0000, 47.0000]'],
  ])('%s', (id, line) => {
    expect(told(checkOf(id))).toBe(line);
  });

  test('the problems that remain of the counts are those that part four does not list', () => {
    const unlisted = bundle.problems.filter(({ status }) => status === 'not_listed').length;
    expect(checkOf('rectification.problems.not-listed').derived?.lo?.valueOf()).toBe(unlisted);
  });

  test('the suspects’ rate is met by no number of a year before, counted one by one', () => {
    const rates = Array.from({ length: 3614 }, (_, index) => ((3614 / (index + 1) - 1) * 100).toFixed(2));
    expect(rates).not.toContain(bundle.figures.get('fraud.suspects.2021.growth')?.value);
    expect(rates).toContain('38.26');
    expect(rates).toContain('38.20');
  });
});

/** Rates that nothing in the report or beside it allows to recompute, and what is missing. */
const NOT_RECOMPUTABLE: Readonly<Record<string, string>> = {
  'environment.water.good-rate.2021': 'the number of monitored sections is not stated',
  'finance.value-added.2021-09.growth': 'the value added is not stated',
  'housing.land-supply.2021.over-plan': 'neither supply nor plan is stated',
  'industry.biomedicine.2021.growth': 'the level is not stated, nor what grew',
  'industry.digital-creative.2021.growth': 'the level is not stated, nor what grew',
  'industry.high-tech.value-added.2021.growth': 'the value added is not stated',
  'industry.high-tech.value-added.2021.share': 'neither value added is stated',
  'industry.it.2021.growth': 'the level is not stated, nor what grew',
  'industry.marine.2021.growth': 'the level is not stated, nor what grew',
  'industry.new-materials-energy.2021.growth': 'the level is not stated, nor what grew',
  'investment.provincial-priority.2021.completion': 'neither plan nor completed investment is stated',
  'party.recruitment.completion.2021': 'neither target nor number recruited is stated',
};

test('every growth, share, rate and change takes part in a relation, or it is said why none can be had', () => {
  const related = new Set(bundle.relations.flatMap(({ operands, result }) => [...operands, result ?? '']));
  const left = [...bundle.figures.values()]
    .filter(({ measure }) => ['growth', 'share', 'rate', 'change'].includes(measure))
    .map(({ id }) => id)
    .filter((id) => !related.has(id));
  expect(left.sort()).toEqual(Object.keys(NOT_RECOMPUTABLE).sort());
});

describe('the badge of a panel counts the checks of what it draws', () => {
  const badgeOf = (id: string): string => {
    const panel = SHIPPED.manifest.panels.find((each) => each.id === id);
    if (!panel) throw new Error(`no panel ${id}`);
    const shown = new Set([...panel.figures, ...panel.references]);
    return checksText(
      audited.checks.filter((check) => isBorneOut(check, shown)),
      'zh',
    );
  };

  test('the growth of trade is not in question where its share of the province is drawn', () => {
    expect(badgeOf('trade-share')).toBe('3 项核对：2 相符、1 推得');
  });

  test('the growth and its published base are where both are drawn', () => {
    expect(badgeOf('trade')).toBe('4 项核对：1 基数或已修订、2 相符、1 推得');
  });
});

describe('panels and audit write what follows with the same digits', () => {
  const valueIn = (id: string): string | undefined => {
    const panel = SHIPPED.manifest.panels.find((each) => each.id === id);
    const kind = PANEL_KINDS[panel?.kind ?? ''];
    return kind
      ?.draw({ bundle, options: panel?.options, theme: THEME, locale: 'zh', compact: false })
      .rows.find(({ nature }) => nature === 'derived')?.value;
  };

  test.each([
    ['deposits-loans', 'finance.deposits-loans.base', '2.51 万亿元～2.53 万亿元'],
    ['trade', 'trade.total.base', '6948 亿元～6954 亿元'],
    ['vaccination-coverage', 'vaccination.aged-12-plus.population', '4413436～4413886 人'],
    ['illegal-land', 'land.illegal.residual', '约 24.2 亩'],
    ['fraud-suspects', 'fraud.suspects.base', '2614.57～2614.77 人'],
  ])('%s and %s', (panel, check, text) => {
    expect(valueIn(panel)).toBe(text);
    expect(checkOf(check).formula.zh).toMatch(new RegExp(` = ${text}$`));
  });

  test('no digits without meaning, no hyphen for a minus sign, and the exact ranges on opening', () => {
    for (const check of audited.checks) {
      for (const locale of ['zh', 'en'] as const) {
        const told = check.formula[locale].split(' = ').at(-1) ?? '';
        expect(told, check.id).not.toMatch(/(?<![\d.,])-\d/);
        // English moves the point to millions and billions.
        if (locale === 'zh' && check.formula.zh.includes(' = '))
          expect(told, check.id).not.toMatch(/\.\d{3}/);
      }
    }
    expect(checkOf('soe.profit-margin').formula.zh).toContain('约 1.93%');
    expect(exactText(checkOf('soe.profit-margin'), 'zh')).toContain('1.92919%～1.92934%');
  });
});
