import { readMentions } from '../../src/extraction/read-mentions.ts';
import type { Benchmark } from './benchmark.ts';

/** Numbers and prose as reports mix them, about twelve numbers a kilobyte; in our own words. */
const PARAGRAPH =
  '一、综合\n初步核算，全年全市生产总值1234.5亿元，按可比价计算，比上年增长5.6%。其中，第一产业增加值100.0亿元，增长2.3%；第二产业增加值500.5亿元，下降1.5%。' +
  '年末常住人口300.2万人，城镇化率为61.42%，比上年末提高0.94个百分点。截至12月底，累计完成投资3,452万元，完成年度计划的104.3%。' +
  '建成“8+4”平台3个、5A级景区2处，服务60岁以上老人1.2万余人次，居全省第二。甲、乙产业分别增长10%、7.9%。\n' +
  '各部门按分工细化措施，把任务落到人、落到项目，遇到困难及时会商，能当场办的当场办，一时办不了的说明原因和期限，办结后向群众回访，听取意见再改进。'.repeat(
    4,
  ) +
  '\n';

const MEGABYTE = 1_000_000;

const text = (bytes: number): string =>
  PARAGRAPH.repeat(Math.ceil(bytes / new TextEncoder().encode(PARAGRAPH).length));

const reading = (bytes: number): Benchmark => ({
  name: `read a report of ${bytes / MEGABYTE} MB`,
  amount: bytes,
  of: 'bytes',
  prepare: async () => {
    const report = text(bytes);
    return () => readMentions(report);
  },
});

/** Twice the text takes twice the time; one megabyte is to be read in under two seconds. */
export const readings: readonly Benchmark[] = [
  reading(MEGABYTE / 2),
  reading(MEGABYTE),
  reading(2 * MEGABYTE),
];
