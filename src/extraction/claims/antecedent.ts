import type { Measure } from '../../bundle/model/schema.ts';
import { continuesList, type Measured, reachesFrom } from './measure.ts';
import type { Stated } from './stated.ts';
import { WITHOUT_SUBJECT } from './vocabulary.ts';
import { consistsOf } from './word-endings.ts';

/** The figure that a figure speaks about: a growth its level, a share its part, a change what changed. */

type Candidate = { readonly index: number; readonly stated: Stated; readonly measured: Measured };

const LEVELS: readonly Measure[] = ['level'];
const STATES: readonly Measure[] = ['level', 'rate', 'share'];

/** Of what a claim of each measure can speak. */
const ANTECEDENTS: Readonly<Record<Measure, readonly Measure[]>> = {
  level: [],
  growth: LEVELS,
  'average-growth': LEVELS,
  change: STATES,
  share: LEVELS,
  rate: LEVELS,
  ratio: LEVELS,
  rank: ['growth', 'rate', 'level', 'share'],
};

const COMPARISON =
  /(?:比|较|与|同)(?:20\d\d年|上年|去年|年初|上月|上半年|[一二三四]季度|前三季度|\d{1,2}(?:-\d{1,2})?月份?)(?:同期|末|底|同月|全年)?(?:相比)?/g;
const DATES = /(?:截至)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日|底|末)?/;

/** Nothing in the words before the number names what it is about. */
const hasNoSubject = (lead: string): boolean => {
  const bare = lead.replace(COMPARISON, '').replaceAll(/[()]/g, '');
  return consistsOf(bare.replace(DATES, ''), WITHOUT_SUBJECT) || consistsOf(bare, WITHOUT_SUBJECT);
};

/** 占全省比重, 占一般公共预算支出的: the whole is named, the part is what stood before. */
const PART_UNNAMED = /^[,、(]*(?:其中)?(?:已|仅|约)?占[^,。;]*$/;
/** 完成年度计划, 完成率, 达标率, 出生率 after a count: the rate of what was counted. */
const RATE_OF_COUNT =
  /^[,、(]*(?:同比)?(?:(?:超额)?完成(?:[^,。;]{0,10}(?:计划|目标|预算|任务|进度)的?|率)|(?!总|平均|综合)[^,。;率]{0,2}(?:完成|达标|覆盖|合格|办结|出生|死亡|整改|到位|就业|签约|开工|投产|参保|参与|接种|入学|毛入学|优良)率)(?:为|达|达到|超|超过|约)*$/;

/** 与国内生产总值之比为, 相当于生产总值的: what is compared stood before. */
const WITH_WHOLE = /^[,、(]*(?:与[^,。;]*之比|相当于[^,。;]*)(?:为|达)?$/;

const subjectBefore = (lead: string, word: string): string => {
  const at = lead.lastIndexOf(word);
  return at < 0 ? '' : lead.slice(0, at).replace(/^[,、(其中]*/, '');
};

const speaksOfBefore = ({ stated, measured }: Candidate): boolean => {
  const { lead } = stated;
  switch (measured.measure) {
    case 'growth':
    case 'average-growth':
    case 'change':
      return hasNoSubject(lead);
    case 'share':
      return PART_UNNAMED.test(lead) || (hasNoSubject(lead) && !/^(?:以上|左右|以下)?的/.test(stated.after));
    case 'rate':
      return (
        RATE_OF_COUNT.test(lead) || WITH_WHOLE.test(lead) || PART_UNNAMED.test(lead) || hasNoSubject(lead)
      );
    case 'rank':
      return (
        hasNoSubject(lead) ||
        /^[,、(]?(?:增速|增幅|规模|总量|占比|完成率|位次)?(?:位列|位居|居|列|排名|排|稳居|跃居)[^,。;]*$/.test(
          lead,
        )
      );
    case 'level':
    case 'ratio':
      return false;
  }
};

/** 税收占一般公共预算收入比重 after 税收收入265.6亿元: the part is named again. */
const namedPart = ({ stated, measured }: Candidate, before: Candidate): boolean => {
  if (measured.measure !== 'share') return false;
  const part = subjectBefore(stated.lead, '占');
  return part.length >= 2 && before.stated.clause.includes(part);
};

/** The first figure of the list that the one at `at` belongs to, and how many it has. */
const listAround = (candidates: readonly Candidate[], at: number): { first: number; size: number } => {
  let first = at;
  while (first > 0 && continues(candidates[first])) first -= 1;
  let end = at + 1;
  while (continues(candidates[end])) end += 1;
  return { first, size: end - first };
};

const continues = (candidate: Candidate | undefined): boolean =>
  candidate !== undefined && continuesList(candidate.stated);
const isRange = (candidate: Candidate | undefined): boolean =>
  candidate?.stated.gap !== undefined &&
  candidate.stated.gap !== null &&
  /[-~至到]/.test(candidate.stated.gap);

/** 占一般公共预算收入344.49亿元的82.4%: the whole stands between part and share. */
const WHOLE_BEFORE = /^的$/;
/** 较上年提高3.9% after a share: the share moved, not its part. */
const RATIO_MOVES = /(?:提高|提升|上升|降低|回落|下调|上调)[^,。;]{0,3}$/;
/** 税收占比居全省第二, 增速居第一: what is ranked is named. */
const RANKED: readonly (readonly [RegExp, Measure])[] = [
  [/(?:占比|比重|份额)[^,。;]{0,2}(?:居|列|排|位|跃|稳|名)/, 'share'],
  [/(?:规模|总量)[^,。;]{0,2}(?:居|列|排|位|跃|稳|名)/, 'level'],
  [/(?:增速|增幅|涨幅)[^,。;]{0,2}(?:居|列|排|位|跃|稳|名)/, 'growth'],
  [/率[^,。;]{0,2}(?:居|列|排|位|跃|稳|名)/, 'rate'],
];
/** 高于全省3.2个百分点: what is compared stood before. */
const COMPARED = /^[,、(]?(?:分别)?(?:比|较)?(?:高于|低于|快于|慢于|好于|优于|高出|超过)[^,。;]*$/;
const RATIOS: readonly Measure[] = ['growth', 'rate', 'share'];
/** 增速比上半年加快0.2个百分点, 降幅收窄: what moved is a growth. */
const GROWTH_MOVED = /^[,、(]?(?:其中)?(?:增速|增幅|涨幅|降幅|跌幅)[^,。;]*$/;

const rankedMeasure = (lead: string): Measure | null => RANKED.find(([word]) => word.test(lead))?.[1] ?? null;

const antecedentOf = (candidates: readonly Candidate[], at: number): number | null => {
  const candidate = candidates[at];
  if (!candidate) return null;
  const { stated, measured } = candidate;
  const allowed = ANTECEDENTS[measured.measure];
  if (allowed.length === 0) return null;
  if (reachesFrom(stated, candidates[at - 1]?.stated)) return antecedentOf(candidates, at - 1);
  const { first, size } = listAround(candidates, at);
  // What a bracket says is said by the way: (包括…706万辆) grew by nothing.
  const earlier = candidates.slice(0, first).filter((each) => each.stated.depth <= stated.depth);
  const before = earlier.filter((each) => allowed.includes(each.measured.measure));
  const named = before.findLast((each) => namedPart(candidate, each));
  if (named) return named.index;
  if (measured.measure === 'share' && WHOLE_BEFORE.test(stated.lead)) return before.at(-2)?.index ?? null;
  if (measured.measure === 'rank') {
    const ranked = rankedMeasure(stated.lead);
    if (ranked) return earlier.findLast((each) => each.measured.measure === ranked)?.index ?? null;
  }
  const head = candidates[first] ?? candidate;
  const paired = size > 1 && !isRange(candidates[first + 1]);
  if (measured.measure === 'change' && COMPARED.test(head.stated.lead)) {
    return earlier.findLast((each) => RATIOS.includes(each.measured.measure))?.index ?? null;
  }
  if (measured.measure === 'change' && GROWTH_MOVED.test(head.stated.lead)) {
    const moved = earlier.filter((each) => each.measured.measure === 'growth');
    return (paired ? moved.at(at - first - size) : moved.at(-1))?.index ?? null;
  }
  if (!speaksOfBefore(head)) return null;
  const last = earlier.at(-1);
  if (!paired && RATIO_MOVES.test(stated.lead) && last && /^(?:share|rate)$/.test(last.measured.measure))
    return last.index;
  return (paired ? before.at(at - first - size) : before.at(-1))?.index ?? null;
};

/** For each figure the index of the one it speaks about; only figures of its own sentence come into question. */
export const antecedents = (figures: readonly Stated[], measured: readonly Measured[]): (number | null)[] => {
  const found: (number | null)[] = [];
  let sentence: Candidate[] = [];
  const close = () => {
    for (const [at] of sentence.entries()) found.push(antecedentOf(sentence, at));
    sentence = [];
  };
  for (const [index, stated] of figures.entries()) {
    if (sentence[0] && sentence[0].stated.sentence !== stated.sentence) close();
    const each = measured[index];
    if (each) sentence.push({ index, stated, measured: each });
  }
  close();
  return found;
};
