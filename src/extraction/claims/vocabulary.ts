/** Words around a number that say what it measures. */

const words = (text: string): string[] => text.trim().split(/\s+/);

export const RISES: readonly string[] = words(`
  加快 回升 拉大 前移 前进 增产 多增 升值 增收 正增长 净增加 净增长 增长了 增加了 提高了 上升了 增长 增加 提高 提升 上升 上涨 净增 扩大
  增亏 攀升 增多 上浮 上调 抬升 提前 递增 增幅 涨幅 增速 增长率 增 涨 升 高 快
`);

export const FALLS: readonly string[] = words(`
  放缓 趋缓 后移 后退 减产 少增 贬值 减收 负增长 下降了 减少了 降低了 下降 减少 降低 回落 下滑 下跌 缩减 压减 精简 压缩 缩短 缩小
  减亏 收窄 净减少 净减 萎缩 裁减 削减 下调 下浮 跌幅 降幅 减 降 跌 低 慢
`);

/** Words between a verb and its number. */
export const BETWEEN: readonly string[] = [
  ' ',
  ...words(`
  分别 均 都 各 约 近 超过 超 逾 高达 达到 达 为 是 仅 低于 高于 大约 接近 突破 不低于 不少于
  至少 不超过 了 将近 不足 不到 : - 在 合计 共 共计 “ 负
`),
];

/** 增至, 提高到, 降至: the number is the level reached. */
export const REACHED = /(?:至|到|为|达到|达)$/;

/** Words of a clause that has no subject of its own, and so speaks about a figure before. */
export const WITHOUT_SUBJECT: readonly string[] = [
  ...RISES,
  ...FALLS,
  ...BETWEEN,
  ...words(`
  左右 以上 以内 以下 比上年同期 比上年同月 比上年末 比上年底 比去年同期 比上年 比去年 比上月 比上期 比年初 比期初
  较上年同期 较上年末 较上年 较去年同期 较去年 较年初 较同期 与上年同期相比 与上年相比 与上年
  与去年 同比 环比 名义 实际 同口径 可比口径 按可比价格计算 按可比价计算 按不变价格计算
  按不变价计算 按可比口径 按可比价 可比 扣除价格因素 剔除价格因素 年均 累计 平均 两年平均 其中
  相比 相当于 同期 且 并 又 也 再 比重 比例 则 已 继续 连续 完成率 位次 位列 位居 居 列
  排名 排 稳居 跃居 名列 保持 持续 全国 全省 全市 全区 本市 本省 全县 首次 ( ) 成功
  跻身 进入 升 前 第 速度 幅度 比 较 、 和 及 与 或 ,
`),
];

export const SHARES: readonly string[] = words(`
  占比 比重 占 比例 份额 构成 结构 股比 股份 参股
`);
export const RATES: readonly string[] = words(`
  率 强度 满意度 程度 知晓 覆盖 完成 达标 计划 目标 预算 指标 进度 密度 水平
`);
