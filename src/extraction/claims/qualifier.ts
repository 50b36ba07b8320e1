import type { Modality, Qualifier } from '../../bundle/model/schema.ts';
import type { Claim, NamedClaim, Statement } from './claim.ts';
import { continuesList } from './continuation.ts';

/** Words before a number that bound it; the first that matches decides. */
const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:不低于|不少于|至少|不小于|不得低于|不下于)(?:为)?$/, 'at_least'],
  [/(?:不超过|不高于|不多于|控制在|不大于)$/, 'at_most'],
  [/(?:不足|不到|未满|低于|少于|小于)$/, 'under'],
  [/(?:突破|超过|超出|超|逾|高于|多于|大于|越过|跨过|迈过)了?$/, 'over'],
  [/(?:接近|将近|逼近|(?<![附最远临相就])近)$/, 'nearly'],
  [/(?:大约|大概|约为|约占|(?<![节制集契合预签履邀相特条誓公违])约)$/, 'about'],
];

const BEHIND: readonly (readonly [RegExp, Qualifier])[] = [
  [/^ ?(?:左右|上下(?!半)|前后)/, 'about'],
  [/^ ?(?:及|或|含|\(含\))?以上/, 'at_least'],
  [/^ ?(?:及|或|含|\(含\))?(?:以内|以下|之内)/, 'at_most'],
];

/** 分别超过8万元、4.5万元: 超过 is said of each. */
const EACH = /分别[^,。;、]{1,4}$/;

const EXPECTED = /(?:预计|预期可|有望)(?!目标|数|到期|规模|总)/;
const ESTIMATED = /(?:预估|估计)(?!目标|数|到期|规模|总)/;

/** How the words next to a number bound it or make it approximate. */
const qualifierOf = ({ clause, after, andMore, dimension, firstFew }: Statement): Qualifier => {
  if (dimension === 'rank') return firstFew ? 'within' : '';
  const behind = BEHIND.find(([pattern]) => pattern.test(after))?.[1];
  if (behind) return behind;
  if (andMore) return 'and_more';
  return BEFORE.find(([pattern]) => pattern.test(clause.trimEnd()))?.[1] ?? '';
};

/** Whether the text expects (预计) or estimates (预估) a number. */
const modalityOf = ({ clause }: Statement): Modality => {
  if (EXPECTED.test(clause)) return 'expected';
  return ESTIMATED.test(clause) ? 'estimated' : '';
};

/** Adds how exactly and how surely each figure is stated. A qualifier said of each (分别超过) holds for a whole list. */
export const withQualifiers = (claims: readonly NamedClaim[]): Claim[] => {
  const qualified: Claim[] = [];
  let saidOfEach = false;
  for (const claim of claims) {
    const own = qualifierOf(claim);
    const continues = continuesList(claim);
    if (!continues) saidOfEach = own !== '' && EACH.test(claim.lead);
    const qualifier = continues && saidOfEach && own === '' ? (qualified.at(-1)?.qualifier ?? '') : own;
    qualified.push({ ...claim, qualifier, modality: modalityOf(claim) });
  }
  return qualified;
};
