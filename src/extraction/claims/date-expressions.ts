/** An expression of time in a text in normal writing; `periodOfExpression` gives its period. */
export interface DateExpression {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** 截至: a balance, or a sum since the year's start. */
  readonly asOf: boolean;
  /** 年末 without a date. */
  readonly yearEnd: boolean;
  /** 从2020年的: the state before; the next figure only. */
  readonly from: boolean;
}

const EXPRESSION =
  /(?:(?:19|20)\d\d ?年度?(?: ?\d{1,2} ?月份?(?: ?\d{1,2} ?日|底|末|初)?)?(?: ?[-~至到] ?(?:(?:19|20)\d\d ?年)?(?:\d{1,2} ?月)?(?:\d{1,2} ?日)?(?=[^\d]))?(?:以来|来|全年|上半年|下半年|前三季度|[一二三四]季度|末|底|初)?)|(?:19|20)\d\d ?[-~至] ?(?:19|20)\d\d ?年|(?<!\d)\d{1,2} ?[-~至到] ?\d{1,2} ?月份?|(?<![\d年个])\d{1,2} ?月份?(?: ?\d{1,2} ?日|底|末)?(?=[^饼\d])|前三季度|上半年|下半年|第?[一二三四]季度|全年|年末|年底|今年以来|今年|本年度?|去年|上年末?|当年|[“]?十[三四五六]五[”]?(?:期间|时期|以来|的?五年)|(?:过去|近)?五年来|过去五年/g;

/** Whether a number is compared with the time, which is then not its period: 比2020年, 与上年同月. */
const isBase = (before: string, text: string, after: string): boolean =>
  /(?:比|较|与|同|相比于?|超过)$/.test(before) ||
  /^(?:同期|同月|年初|相比|之?前[^三一二四])/.test(after) ||
  /初$/.test(text);

/** The expressions of time in a text in normal writing, in order, without those that another number is compared with. */
export const dateExpressions = (text: string): DateExpression[] => {
  const found: DateExpression[] = [];
  for (const { 0: expression, index: start } of text.matchAll(EXPRESSION)) {
    const end = start + expression.length;
    const before = text.slice(Math.max(0, start - 4), start);
    if (isBase(before, expression, text.slice(end, end + 3))) continue;
    found.push({
      start,
      end,
      words: expression,
      asOf: /(?:截至|截止到?|截至到|至)$/.test(before) || /(?:年末|年底|月底|月末|日)$/.test(expression),
      yearEnd: /^年[末底]$/.test(expression),
      from: /从$|由$/.test(before),
    });
  }
  return found;
};
