import type { Measure } from '../../bundle/model/schema.ts';
import type { MeasuredClaim, Statement } from './claim.ts';
import { continuesList, reachesFrom, saysAgain } from './continuation.ts';
import { endingWord, withoutEndings } from './endings.ts';
import { BETWEEN, FALLS, RATES, REACHED, RISES, SHARES } from './vocabulary.ts';

/** What a figure measures, by its unit and the words before it. */

type Measured = Pick<MeasuredClaim, 'measure' | 'falls'>;

const QUALIFIERS = [
  '约',
  '近',
  '超过',
  '超',
  '逾',
  '大约',
  '接近',
  '突破',
  '不低于',
  '不少于',
  '至少',
  '将近',
  ' ',
  '“',
  '不足',
  '分别',
] as const;
const COMPARED = /(?:比|较|同比|环比|净增|净减|上年|去年|同期|年初|年末|相比|每年|低于|高于|快于|慢于)/;
/** 新增, 自然增长率: no rise. */
const NO_RISE = /(?:新增|增长率|下降率|增值|附加|最高|新高|最低|较高|较低|不高|不低|提高标准)$/;
const GROWTH_NOUN = /(?:增速|增幅|涨幅|降幅|跌幅|增长率|增长速度|下降率)[^,。;]{0,12}$/;
const FALL_NOUN = /(?:降幅|跌幅|下降率)[^,。;]{0,12}$/;

/** Whether 增长, 下降 or the like is just before the number; a level that is reached (增至, 提高到) is no change. */
const verbOf = (lead: string): { rises: boolean; falls: boolean } => {
  const none = { rises: false, falls: false };
  const nearest = withoutEndings(lead, QUALIFIERS);
  if (REACHED.test(nearest) && !/(?:增长|下降|增速|增幅|上升|上涨)(?:达到|达|为)$/.test(nearest)) return none;
  const head = withoutEndings(lead, BETWEEN);
  if (NO_RISE.test(head)) return none;
  const fall = endingWord(head, FALLS);
  const rise = endingWord(head, RISES);
  if (fall !== null && fall.length >= (rise?.length ?? 0)) {
    return fall.length > 1 ||
      head.length === 1 ||
      /(?:同比|环比|分别|[年月比,、]|下|均)$/.test(head.slice(0, -1))
      ? { rises: false, falls: true }
      : none;
  }
  if (rise === null) return none;
  return rise.length > 1 ||
    head.length === 1 ||
    /(?:同比|环比|分别|[年月比,、]|均|上)$/.test(head.slice(0, -1))
    ? { rises: true, falls: false }
    : none;
};

const lastIndexOfAny = (text: string, words: readonly string[]): number =>
  Math.max(...words.map((word) => text.lastIndexOf(word)));

/** What a per cent that is no growth measures: a share of a whole, or a rate. */
const ratio = ({ clause, lead, after }: Statement): Measure => {
  const near = lead.length > 1 ? lead : clause;
  if (OF_PLAN.test(near)) return 'rate';
  const share = lastIndexOfAny(near, SHARES);
  const rate = lastIndexOfAny(near, RATES);
  if (share >= 0 && share >= rate - 8 && !/占(?:用|领|道|地)/.test(near.slice(share, share + 2))) {
    return /率$/.test(withoutEndings(near, BETWEEN)) ? 'rate' : 'share';
  }
  if (rate >= 0) return 'rate';
  return /^(?:以上|左右|以下)?的(?!增|速)/.test(after) ? 'share' : 'rate';
};

/** 占年度计划的108%: how much of a plan is done, which is no share of a whole. */
const OF_PLAN = /占[^,。;]{0,8}(?:计划|目标|任务|预算(?!支出|收入|总))的?$/;

const isRatioUnit = (dimension: string): boolean => dimension === 'ratio';

const ownMeasure = (statement: Statement): Measured => {
  const { lead, clause, unit, dimension, after } = statement;
  const { rises, falls } = verbOf(lead);
  const moves = rises || falls;
  if (statement.isRank) return { measure: 'rank', falls: false };
  if (dimension === 'percentage-point') return { measure: 'change', falls };
  if (unit === '番') return { measure: 'growth', falls: false };
  if (isRatioUnit(dimension)) {
    if (moves) return { measure: 'growth', falls };
    if (GROWTH_NOUN.test(clause) && !/自然增长率/.test(clause))
      return { measure: 'growth', falls: FALL_NOUN.test(clause) };
    return { measure: /^:\d/.test(after) ? 'share' : ratio(statement), falls: false };
  }
  if (!moves) return { measure: 'level', falls: false };
  if (falls || COMPARED.test(lead) || /净/.test(lead) || statement.gap !== null)
    return { measure: 'change', falls };
  return { measure: 'level', falls: false };
};

/** The measure of a figure by its own words, or that of the figure before, which it continues. */
const measureOf = (statement: Statement, before: MeasuredClaim | undefined): Measured => {
  const continues =
    continuesList(statement) || reachesFrom(statement, before) || saysAgain(statement, before);
  const alike = before?.dimension === statement.dimension || before?.unit === '';
  return before && alike && continues && before.measure !== 'rank'
    ? { measure: before.measure, falls: before.falls }
    : ownMeasure(statement);
};

/** Adds what each figure measures; figures of a list (分别增长10%、7.9%) share the measure of the first. */
export const withMeasures = (statements: readonly Statement[]): MeasuredClaim[] => {
  const claims: MeasuredClaim[] = [];
  for (const statement of statements) claims.push({ ...statement, ...measureOf(statement, claims.at(-1)) });
  return claims;
};
