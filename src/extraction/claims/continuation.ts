import type { Statement } from './claim.ts';

/** How a figure continues the one before it in its sentence. */

/** Only marks and 和, 及, 至 between two numbers: the words before the first speak of both. */
const LIST_GAP = /^[、和及与或至到:~-]{1,2}$/;

/** Whether a figure is a further member of a list: 分别增长10%、7.9%. */
export const continuesList = ({ gap }: Statement): boolean =>
  gap !== null && LIST_GAP.test(gap.replaceAll(' ', ''));

const FROM = /[从由](?:\d{4}年末?底?的?|上年的?|去年的?)?$/;
const REACHES =
  /^(?:[^,。;、]{0,3})(?:提高|提升|增长|增加|上升|扩大|攀升|拓展|发展|跃升|提|升|下降|降低|缩小|减少|压减|收窄|回落|缩短|降|减)?(?:至|到|为)/;

/** Whether a figure is the second of two states of one thing: 从14%提升到15.5%. */
export const reachesFrom = (statement: Statement, before: Statement | undefined): boolean =>
  before?.sentence === statement.sentence && FROM.test(before.lead) && REACHES.test(statement.lead);

/** 力争达到7% after a growth. */
const SAID_AGAIN = /^[,、(]?(?:并|且|其中)?(?:力争|争取|确保|努力|预期|最高)(?:达到|达|为|实现)?$/;

/** Whether a figure states the thing before it again, as an aim. */
export const saysAgain = (statement: Statement, before: Statement | undefined): boolean =>
  before?.sentence === statement.sentence && SAID_AGAIN.test(statement.lead);
