import type { DatedClaim, NamedClaim, Statement } from './claim.ts';
import { reachesFrom } from './continuation.ts';
import { withoutEndings } from './endings.ts';
import { BETWEEN, FALLS, RISES } from './vocabulary.ts';

/** The indicator and the scope that a figure's words name. */

type Subject = Pick<NamedClaim, 'indicator' | 'scope'>;

const VERBS = [
  '下降至',
  '下降到',
  '降低到',
  '降低至',
  '提升至',
  '提升到',
  '提高到',
  '提高至',
  '增加到',
  '增加至',
  '上升到',
  '上升至',
  '缩小到',
  '压缩到',
  '压缩至',
  '达到',
  '达',
  '为',
  '实现',
  '完成',
  '累计',
  '合计',
  '共计',
  '共有',
  '共',
  '有',
  '至',
  '到',
  '增至',
  '降至',
  '提高',
  '超额',
  '预计',
  '从',
  '由',
  '突破',
  '跨越',
  '新增长',
  '保持',
  '总计',
  '已',
  '约',
  '总量',
  '年均',
  '比重',
  '在',
  '亏损',
  '净亏损',
] as const;
const TAILS = [
  ...VERBS,
  ...BETWEEN,
  ...RISES,
  ...FALLS,
  '比上年同期',
  '比上年末',
  '比上年',
  '比年初',
  '较上年',
  '同比',
  '环比',
  '比去年',
  '较年初',
];
const HEADS =
  /^(?:[,、()“”: -]|\d{1,2}[.、]|其中|同时|另有|另|以及|和|及|与|的|我市|我省|我区|我县|其余|并|且|对|将|把|中|已|共|截至|到|在|今年|全年|年末|年底|上半年|前三季度|当年|(?:19|20)\d\d年(?:度|末|底)?|\d{1,2}月份?(?:底|末)?)+/;
const SCOPE =
  /(?:全市|全省|全区|全县|全国|市本级|省级|区本级|市级|岛内|岛外|本市|本省|[\p{Script=Han}]{2,3}(?:市|省|港|自治区|新区|片区|开发区))/u;
/** [4], ②: a reference to a footnote. */
const FOOTNOTE = /\[\d+\]|[①-⑳]/g;
/** 从2011年的, 增加到2016年的. */
const DATED = /[从由到至]?(?:\d{4}年的?|上年的?)$/;
/** 减亏, 增亏: the loss falls or rises. */
const LOSS_MOVES = /[减增]亏[^,。;]{0,3}$/;
const LOSSES = '亏损额';
const LONGEST = 40;

const nameIn = (text: string): string => {
  const plain = text.slice(-LONGEST).replace(FOOTNOTE, '').replace(DATED, '');
  const cut = withoutEndings(plain, TAILS).replace(HEADS, '');
  return cut
    .replace(SCOPE, (found) => (/^(?:全|本|我)/.test(found) ? '' : found))
    .replace(/^的|[的“(]+$/g, '')
    .trim();
};

/** The name in the words behind a counted number: 28个中小学项目. */
const nameBehind = (after: string): string =>
  /^[^,。;、:()\n\d%“”]{0,14}/.exec(after)?.[0]?.replace(/^(?:的|以上|左右)/, '') ?? '';

const isCount = ({ dimension }: Statement): boolean =>
  !/^(?:money|ratio|percentage-point|rank|)$/.test(dimension);

/** Whether a text is long enough for a name; one character is a remainder of other words. */
const isName = (text: string): boolean => text.length >= 2;

/** The claim whose subject a claim shares: the one it speaks about, or the first of two states. */
const sameSubject = (claim: DatedClaim, named: readonly NamedClaim[]): NamedClaim | undefined => {
  const before = named.at(-1);
  if (reachesFrom(claim, before)) return before;
  return claim.about === null ? undefined : named[claim.about];
};

const indicatorOf = (claim: DatedClaim, shared: Subject | undefined, before: Subject | undefined): string => {
  const own = nameIn(claim.lead);
  if (LOSS_MOVES.test(claim.lead)) return own + LOSSES;
  const behind = isCount(claim) ? nameBehind(claim.after) : '';
  const name = shared?.indicator ?? [own, behind].find(isName) ?? before?.indicator ?? own;
  return name || behind;
};

/**
 * Adds indicator and scope. A figure without a subject of its own takes that of the figure it speaks about, or of the
 * one before in its sentence.
 */
export const withSubjects = (claims: readonly DatedClaim[]): NamedClaim[] => {
  const named: NamedClaim[] = [];
  for (const claim of claims) {
    const shared = sameSubject(claim, named);
    const previous = named.at(-1);
    const before = previous?.sentence === claim.sentence ? previous : undefined;
    const ownScope = SCOPE.exec(claim.clause.slice(-LONGEST))?.[0];
    named.push({
      ...claim,
      indicator: indicatorOf(claim, shared, before),
      scope: ownScope ?? shared?.scope ?? before?.scope ?? '',
    });
  }
  return named;
};
