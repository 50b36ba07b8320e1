/** Words behind a Chinese numeral that make it a count or an amount: 两个, 八项, 三类; not 三农. */
const MEASURE_WORDS = `
  个 名 位 人 家 户 项 条 款 件 份 宗 起 例 次 场 批 种 类 组 队 处 所 座 栋 幢 间 套 台 辆 艘 架 支 部 篇 门 笔 步
  亩 公顷 平方 立方 米 公里 海里 吨 公斤 元 美元 欧元 港元 天 日 周 月 季度 年 小时 分钟 岁 倍 成 番 分之 百分点
`
  .trim()
  .split(/\s+/);

/** Whether a text begins with a measure word; `units` are those of the bundle at hand. */
export const opensWithMeasure = (text: string, units: Iterable<string>): boolean =>
  [...MEASURE_WORDS, ...units].some((word) => text.startsWith(word));
