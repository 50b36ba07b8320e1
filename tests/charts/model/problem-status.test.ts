import { describe, expect, test } from 'vitest';
import {
  asOfReportText,
  countText,
  deadlineText,
  dueText,
  problemRow,
  problemTip,
  standingCount,
  stateText,
  statusCounts,
  statusText,
} from '../../../src/charts/model/problem-status.ts';
import { sampleBundle } from '../../support/sample-bundle.ts';

const PROBLEMS = [
  '1,policy,甲,First,not_listed,,,,P1,I.1,另有工程,building is named there',
  '2,policy,乙,Second,not_listed,,,,P2',
  '3,policy,丙,Third,basically_done,2022-03-31,true,I.1,P3',
  '4,policy,丁,Fourth,in_progress,2024-12-31,,I.1,P4',
  '5,policy,戊,Fifth,done,,,,P5',
];

const STATUSES = {
  not_listed: { zh: '未列入清单', en: 'not in the list' },
  open: { zh: '需继续办理', en: 'needing more work' },
};

const problemsOf = async (statuses?: unknown) => {
  const bundle = await sampleBundle([], { problems: PROBLEMS, statuses });
  const [first, second, third, fourth, fifth] = bundle.problems;
  if (!first || !second || !third || !fourth || !fifth) throw new Error('no problems');
  return { bundle, first, second, third, fourth, fifth };
};

describe('the words for states', () => {
  test('are the bundle’s own where it has some; what is inferred always says so', async () => {
    const { bundle } = await problemsOf(STATUSES);
    expect(statusText('not_listed', bundle, 'zh')).toBe('未列入清单（推断）');
    expect(statusText('not_listed', bundle, 'en')).toBe('not in the list (inferred)');
    expect(statusText('open', bundle, 'en')).toBe('needing more work');
    expect(statusText('done', bundle, 'zh')).toBe('已完成');
  });

  test('without them they speak of no part of a report', async () => {
    const { bundle } = await problemsOf();
    expect(statusText('not_listed', bundle, 'zh')).toBe('未列为未完成（推断）');
    expect(statusText('not_listed', bundle, 'en')).toBe('not listed as open (inferred)');
  });

  test('follow a count', async () => {
    const { bundle } = await problemsOf(STATUSES);
    expect(countText({ standing: 'not_listed', count: 2 }, bundle, 'zh')).toBe('2 个未列入清单（推断）');
    expect(countText({ standing: 'basically_done', count: 1 }, bundle, 'en')).toBe('1 basically done');
  });
});

describe('counts', () => {
  test('stand in the order of what the report states; what is inferred comes last', async () => {
    const { bundle } = await problemsOf();
    expect(statusCounts(bundle.problems)).toEqual([
      { status: 'done', count: 1 },
      { status: 'basically_done', count: 1 },
      { status: 'in_progress', count: 1 },
      { status: 'not_listed', count: 2 },
    ]);
    expect(standingCount(bundle.problems, 'open')).toBe(2);
  });
});

describe('a problem in words', () => {
  test('says whether it is kept up, and where a matter of it is still named', async () => {
    const { bundle, first, third } = await problemsOf(STATUSES);
    expect(stateText(third, bundle, 'zh')).toBe('基本完成，并长期坚持');
    expect(stateText(first, bundle, 'zh')).toBe('未列入清单（推断），相关事项仍列于第一节');
    expect(problemTip(first, bundle, 'en')).toBe(
      'Problem 1: First\nnot in the list (inferred), a matter of it is still listed: Section one\nbuilding is named there',
    );
  });

  test('in a table rests on the report’s words, or on its silence', async () => {
    const { bundle, first, second, third, fifth } = await problemsOf(STATUSES);
    expect(problemRow(first, bundle, 'zh')).toMatchObject({
      value: '未列入清单（推断）',
      nature: 'inferred',
      item: 'I.1',
      source: '相关事项仍列于第一节',
      note: '另有工程',
    });
    const silent = problemRow(second, bundle, 'en');
    expect(silent).toMatchObject({
      nature: 'inferred',
      source: 'the report does not call the problem as a whole done',
    });
    expect(silent).not.toHaveProperty('item');
    expect(problemRow(third, bundle, 'en')).toMatchObject({
      nature: 'stated',
      item: 'I.1',
      source: 'Section one',
    });
    expect(problemRow(fifth, bundle, 'en')).toMatchObject({ nature: 'stated', item: 'P5', value: 'done' });
  });
});

describe('a deadline', () => {
  test('is told as reports do: by the end of a month, or a day', async () => {
    const { third, fifth } = await problemsOf();
    const ides = { ...third, deadline: '2022-03-15' };
    expect(deadlineText(third, 'zh')).toBe('2022年3月底前');
    expect(deadlineText(third, 'en')).toBe('by the end of Mar 2022');
    expect(deadlineText({ ...third, deadline: '2024-02-29' }, 'zh')).toBe('2024年2月底前');
    expect(deadlineText(ides, 'zh')).toBe('2022年3月15日前');
    expect(deadlineText(ides, 'en')).toBe('by 15 Mar 2022');
    expect(dueText(third, 'zh')).toBe('时限 2022年3月底前');
    expect(dueText(third, 'en')).toBe('due by the end of Mar 2022');
    expect(deadlineText(fifth, 'zh')).toBe('');
  });

  test('is told as of the report, of which nothing later is claimed', async () => {
    const { bundle } = await problemsOf();
    expect(asOfReportText(bundle, 'zh')).toBe(
      '以上为报告日期（2022年2月22日）时的状况，此后的情况不在本报告之内。',
    );
    expect(asOfReportText(bundle, 'en')).toBe(
      'As of the report’s date (22 Feb 2022); what came later is outside the report.',
    );
  });
});
