import type { Measure } from '../../bundle/model/schema.ts';
import type { LinkedClaim, MeasuredClaim } from './claim.ts';
import { continuesList, reachesFrom } from './continuation.ts';
import { consistsOf } from './endings.ts';
import { WITHOUT_SUBJECT } from './vocabulary.ts';

/** The figure that a figure speaks about: a growth its level, a share its part, a change what changed. */

/** A claim of the sentence at hand, with its position in the list of all claims. */
interface Candidate {
  readonly position: number;
  readonly claim: MeasuredClaim;
}

const LEVELS: readonly Measure[] = ['level'];
const STATES: readonly Measure[] = ['level', 'rate', 'share'];

/** The measures of the claims that a claim of each measure can speak about. */
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

/** Whether nothing in the words before the number names what it is about. */
const hasNoSubject = (lead: string): boolean => {
  const bare = lead.replace(COMPARISON, '').replaceAll(/[()]/g, '');
  return consistsOf(bare.replace(DATES, ''), WITHOUT_SUBJECT) || consistsOf(bare, WITHOUT_SUBJECT);
};

/** 占全省比重, 占一般公共预算支出的: the whole is named, the part is the figure before. */
const PART_UNNAMED = /^[,、(]*(?:其中)?(?:已|仅|约)?占[^,。;]*$/;
/** 完成年度计划, 完成率, 达标率, 出生率 after a count: the rate of what was counted. */
const RATE_OF_COUNT =
  /^[,、(]*(?:同比)?(?:(?:超额)?完成(?:[^,。;]{0,10}(?:计划|目标|预算|任务|进度)的?|率)|(?!总|平均|综合)[^,。;率]{0,2}(?:完成|达标|覆盖|合格|办结|出生|死亡|整改|到位|就业|签约|开工|投产|参保|参与|接种|入学|毛入学|优良)率)(?:为|达|达到|超|超过|约)*$/;

/** 与国内生产总值之比为, 相当于生产总值的: the figure before is compared. */
const WITH_WHOLE = /^[,、(]*(?:与[^,。;]*之比|相当于[^,。;]*)(?:为|达)?$/;

const subjectBefore = (lead: string, word: string): string => {
  const at = lead.lastIndexOf(word);
  return at < 0 ? '' : lead.slice(0, at).replace(/^[,、(其中]*/, '');
};

/** Whether the claim's own words leave open what it speaks about, so that it is what was named before. */
const speaksOfBefore = ({ lead, measure, after }: MeasuredClaim): boolean => {
  switch (measure) {
    case 'growth':
    case 'average-growth':
    case 'change':
      return hasNoSubject(lead);
    case 'share':
      return PART_UNNAMED.test(lead) || (hasNoSubject(lead) && !/^(?:以上|左右|以下)?的/.test(after));
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
const isNamedPart = ({ lead }: MeasuredClaim, { claim }: Candidate): boolean => {
  const part = subjectBefore(lead, '占');
  return part.length >= 2 && claim.clause.includes(part);
};

const continues = (candidate: Candidate | undefined): boolean =>
  candidate !== undefined && continuesList(candidate.claim);
const isRange = (candidate: Candidate | undefined): boolean => /[-~至到]/.test(candidate?.claim.gap ?? '');

/** 占一般公共预算收入344.49亿元的82.4%: the whole is between part and share. */
const WHOLE_BEFORE = /^的$/;
/** 较上年提高3.9% after a share: the share moved, and not its part. */
const RATIO_MOVES = /(?:提高|提升|上升|降低|回落|下调|上调)[^,。;]{0,3}$/;
/** 税收占比居全省第二, 增速居第一: what is ranked is named. */
const RANKED: readonly (readonly [RegExp, Measure])[] = [
  [/(?:占比|比重|份额)[^,。;]{0,2}(?:居|列|排|位|跃|稳|名)/, 'share'],
  [/(?:规模|总量)[^,。;]{0,2}(?:居|列|排|位|跃|稳|名)/, 'level'],
  [/(?:增速|增幅|涨幅)[^,。;]{0,2}(?:居|列|排|位|跃|稳|名)/, 'growth'],
  [/率[^,。;]{0,2}(?:居|列|排|位|跃|稳|名)/, 'rate'],
];
/** 高于全省3.2个百分点: the figure before is compared. */
const COMPARED = /^[,、(]?(?:分别)?(?:比|较)?(?:高于|低于|快于|慢于|好于|优于|高出|超过)[^,。;]*$/;
const RATIOS: readonly Measure[] = ['growth', 'rate', 'share'];
/** 增速比上半年加快0.2个百分点, 降幅收窄: what moved is a growth. */
const GROWTH_MOVED = /^[,、(]?(?:其中)?(?:增速|增幅|涨幅|降幅|跌幅)[^,。;]*$/;

const rankedMeasure = (lead: string): Measure | null => RANKED.find(([word]) => word.test(lead))?.[1] ?? null;

/** What the rules look at: a claim, the list that it belongs to, and the claims before the list. */
interface Setting {
  readonly claim: MeasuredClaim;
  /** The first claim of the list; of a claim outside a list the claim itself. Its words speak for all of the list. */
  readonly head: MeasuredClaim;
  /** Claims before the list, without those in a deeper bracket: (包括…706万辆) is an aside. */
  readonly earlier: readonly Candidate[];
  /** Those of them that a claim of this measure can speak about. */
  readonly eligible: readonly Candidate[];
  /** Index from the end, in a list of claims before, of the one that this claim is paired with: −1 is the last. */
  readonly counterpart: number;
  /** The claim is one of several in a list that is no range. */
  readonly listed: boolean;
}

const settingOf = (candidates: readonly Candidate[], at: number, { claim }: Candidate): Setting => {
  let first = at;
  while (first > 0 && continues(candidates[first])) first -= 1;
  let end = at + 1;
  while (continues(candidates[end])) end += 1;
  const listed = end - first > 1 && !isRange(candidates[first + 1]);
  const earlier = candidates.slice(0, first).filter((each) => each.claim.depth <= claim.depth);
  const allowed = ANTECEDENTS[claim.measure];
  return {
    claim,
    head: candidates[first]?.claim ?? claim,
    earlier,
    eligible: earlier.filter((each) => allowed.includes(each.claim.measure)),
    counterpart: listed ? at - end : -1,
    listed,
  };
};

const lastOf = (candidates: readonly Candidate[], ...measures: readonly Measure[]): number | null =>
  candidates.findLast(({ claim }) => measures.includes(claim.measure))?.position ?? null;

const positionAt = (candidates: readonly Candidate[], at: number): number | null =>
  candidates.at(at)?.position ?? null;

/** A position, null for a claim that speaks about no other, or undefined where the rule does not apply. */
type Rule = (setting: Setting) => number | null | undefined;

/** Tried in order; the first that applies decides. */
const RULES: readonly Rule[] = [
  ({ claim, eligible }) =>
    claim.measure === 'share'
      ? eligible.findLast((candidate) => isNamedPart(claim, candidate))?.position
      : undefined,
  ({ claim, eligible }) =>
    claim.measure === 'share' && WHOLE_BEFORE.test(claim.lead) ? positionAt(eligible, -2) : undefined,
  ({ claim, earlier }) => {
    const ranked = claim.measure === 'rank' ? rankedMeasure(claim.lead) : null;
    return ranked === null ? undefined : lastOf(earlier, ranked);
  },
  ({ claim, head, earlier }) =>
    claim.measure === 'change' && COMPARED.test(head.lead) ? lastOf(earlier, ...RATIOS) : undefined,
  ({ claim, head, earlier, counterpart }) =>
    claim.measure === 'change' && GROWTH_MOVED.test(head.lead)
      ? positionAt(
          earlier.filter((each) => each.claim.measure === 'growth'),
          counterpart,
        )
      : undefined,
  ({ head }) => (speaksOfBefore(head) ? undefined : null),
  ({ claim, earlier, listed }) => {
    const last = earlier.at(-1);
    const moved = last?.claim.measure === 'share' || last?.claim.measure === 'rate';
    return !listed && moved && RATIO_MOVES.test(claim.lead) ? last.position : undefined;
  },
  ({ eligible, counterpart }) => positionAt(eligible, counterpart),
];

const antecedentOf = (candidates: readonly Candidate[], at: number): number | null => {
  const candidate = candidates[at];
  if (!candidate || ANTECEDENTS[candidate.claim.measure].length === 0) return null;
  if (reachesFrom(candidate.claim, candidates[at - 1]?.claim)) return antecedentOf(candidates, at - 1);
  const setting = settingOf(candidates, at, candidate);
  for (const rule of RULES) {
    const position = rule(setting);
    if (position !== undefined) return position;
  }
  return null;
};

/** Adds which figure each speaks about: an earlier one of its own sentence, or none. */
export const withAntecedents = (claims: readonly MeasuredClaim[]): LinkedClaim[] => {
  const linked: LinkedClaim[] = [];
  let sentence: Candidate[] = [];
  const close = () => {
    for (const [at, { claim }] of sentence.entries())
      linked.push({ ...claim, about: antecedentOf(sentence, at) });
    sentence = [];
  };
  for (const [position, claim] of claims.entries()) {
    if (sentence[0] && sentence[0].claim.sentence !== claim.sentence) close();
    sentence.push({ position, claim });
  }
  close();
  return linked;
};
