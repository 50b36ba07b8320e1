import { reachesFrom } from './measure.ts';
import type { Stated } from './stated.ts';
import { BETWEEN, FALLS, RISES } from './vocabulary.ts';
import { withoutEndings } from './word-endings.ts';

/** The indicator and the scope a figure's words name. */

export interface Subject {
  readonly indicator: string;
  readonly scope: string;
}

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
/** [4], ②: where a footnote belongs. */
const FOOTNOTE = /\[\d+\]|[①-⑳]/g;
/** 从2011年的, 增加到2016年的. */
const DATED = /[从由到至]?(?:\d{4}年的?|上年的?)$/;
/** 减亏, 增亏: what falls or rises is the loss. */
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

/** What the words behind a counted number name: 28个中小学项目. */
const nameBehind = (after: string): string =>
  /^[^,。;、:()\n\d%“”]{0,14}/.exec(after)?.[0]?.replace(/^(?:的|以上|左右)/, '') ?? '';

const isCount = ({ dimension }: Stated): boolean =>
  !/^(?:money|ratio|percentage-point|rank|)$/.test(dimension);

/** Subjects in order; a figure without a subject of its own takes that of the figure it speaks about, or the one before. */
export const subjects = (figures: readonly Stated[], of: readonly (number | null)[]): Subject[] => {
  const found: Subject[] = [];
  for (const [index, stated] of figures.entries()) {
    const antecedent = of[index];
    const from = figures[index - 1];
    const state = reachesFrom(stated, from) ? index - 1 : antecedent;
    const about = state === null || state === undefined ? undefined : found[state];
    const own = nameIn(stated.lead);
    const behind = isCount(stated) ? nameBehind(stated.after) : '';
    const before = figures[index - 1]?.sentence === stated.sentence ? found[index - 1] : undefined;
    const loses = LOSS_MOVES.test(stated.lead);
    const indicator =
      (loses ? `${own}${LOSSES}` : about?.indicator) ??
      (own.length >= 2 ? own : behind.length >= 2 ? behind : (before?.indicator ?? own));
    const scope = SCOPE.exec(stated.clause.slice(-LONGEST))?.[0] ?? about?.scope ?? before?.scope ?? '';
    found.push({ indicator: indicator || behind, scope });
  }
  return found;
};
