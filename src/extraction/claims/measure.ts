import type { Measure } from '../../bundle/model/schema.ts';
import type { Stated } from './stated.ts';
import { BETWEEN, FALLS, RATES, REACHED, RISES, SHARES } from './vocabulary.ts';
import { endingWord, withoutEndings } from './word-endings.ts';

/** What a figure measures, told by its unit and the words before it. */
export interface Measured {
  readonly measure: Measure;
  readonly falls: boolean;
}

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

/** 增长, 下降 … just before the number; a level that is reached (增至, 提高到) is no change. */
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

/** A per cent that is no growth: a share of a whole, or a rate. */
const ratio = ({ clause, lead, after }: Stated): Measure => {
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

/** 占年度计划的108%: how much of a plan is done, and no share of a whole. */
const OF_PLAN = /占[^,。;]{0,8}(?:计划|目标|任务|预算(?!支出|收入|总))的?$/;
/** 力争达到7% after a growth: the same thing, said again. */
const SAID_AGAIN = /^[,、(]?(?:并|且|其中)?(?:力争|争取|确保|努力|预期|最高)(?:达到|达|为|实现)?$/;

const isRatioUnit = (dimension: string): boolean => dimension === 'ratio';

const ownMeasure = (stated: Stated): Measured => {
  const { lead, clause, unit, dimension, after } = stated;
  const { rises, falls } = verbOf(lead);
  const moves = rises || falls;
  if (stated.isRank) return { measure: 'rank', falls: false };
  if (dimension === 'percentage-point') return { measure: 'change', falls };
  if (unit === '番') return { measure: 'growth', falls: false };
  if (isRatioUnit(dimension)) {
    if (moves) return { measure: 'growth', falls };
    if (GROWTH_NOUN.test(clause) && !/自然增长率/.test(clause))
      return { measure: 'growth', falls: FALL_NOUN.test(clause) };
    return { measure: /^:\d/.test(after) ? 'share' : ratio(stated), falls: false };
  }
  if (!moves) return { measure: 'level', falls: false };
  if (falls || COMPARED.test(lead) || /净/.test(lead) || stated.gap !== null)
    return { measure: 'change', falls };
  return { measure: 'level', falls: false };
};

/** Only marks and 和, 及, 至 between two numbers: the second is told the same thing of as the first. */
const LIST_GAP = /^[、和及与或至到:~-]{1,2}$/;
export const continuesList = (stated: Stated): boolean =>
  stated.gap !== null && LIST_GAP.test(stated.gap.replaceAll(' ', ''));

const FROM = /[从由](?:\d{4}年末?底?的?|上年的?|去年的?)?$/;
const REACHES =
  /^(?:[^,。;、]{0,3})(?:提高|提升|增长|增加|上升|扩大|攀升|拓展|发展|跃升|提|升|下降|降低|缩小|减少|压减|收窄|回落|缩短|降|减)?(?:至|到|为)/;

/** 从14%提升到15.5%: two states of one thing. */
export const reachesFrom = (stated: Stated, before: Stated | undefined): boolean =>
  before?.sentence === stated.sentence && FROM.test(before.lead) && REACHES.test(stated.lead);

/** The measure of each figure, in order; figures of a list (分别增长10%、7.9%) share that of the first. */
export const measures = (figures: readonly Stated[]): Measured[] => {
  const found: Measured[] = [];
  for (const [index, stated] of figures.entries()) {
    const before = figures[index - 1];
    const inherited = found[index - 1];
    const sameKind = before?.dimension === stated.dimension || before?.unit === '';
    const again = before?.sentence === stated.sentence && SAID_AGAIN.test(stated.lead);
    const continues = continuesList(stated) || reachesFrom(stated, before) || again;
    found.push(
      inherited && sameKind && continues && inherited.measure !== 'rank' ? inherited : ownMeasure(stated),
    );
  }
  return found;
};
