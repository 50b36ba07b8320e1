import { describe, expect, test } from 'vitest';
import type { Mention } from '../../src/extraction/mention.ts';
import { readMentions } from '../../src/extraction/read-mentions.ts';

const figures = (text: string): readonly Mention[] =>
  readMentions(text).filter(({ kind }) => kind === 'figure');
const kindsOf = (text: string): string[] =>
  readMentions(text).map((mention) => `${mention.text} ${mention.kind}`);
/** What a text's figures say, short: value unit measure → the value it speaks about. */
const claims = (text: string): string[] => {
  const all = readMentions(text);
  return figures(text).map(({ value, unit, qualifier, modality, measure, of }) => {
    const about = all.find(({ offset }) => offset === of);
    return [value, unit, qualifier, modality, measure, about && `→ ${about.value}`].filter(Boolean).join(' ');
  });
};

describe('numbers and units', () => {
  test.each([
    ['完成投资１２．５亿元', '12.5', '亿元', '1250000000', '元'],
    ['支出合计3,452万元', '3452', '万元', '34520000', '元'],
    ['支出合计12，345.6万元', '12345.6', '万元', '123456000', '元'],
    ['新增学位5万余个', '5', '万个', '50000', '个'],
    ['周转量12.0亿吨公里', '12.0', '亿吨公里', '1200000000', '吨公里'],
    ['用电量4.3亿千瓦时', '4.3', '亿千瓦时', '430000000', '千瓦时'],
    ['电价为5分/千瓦时', '5', '分/千瓦时', '5', '分/千瓦时'],
    ['浓度降至25微克/立方米', '25', '微克/立方米', '0.000000000025', '吨/m3'],
    ['出生率为7.20‰', '7.20', '‰', '0.72', '%'],
    ['耕地30亩', '30', '亩', '20000', 'm2'],
    ['筹集住房6万套（间）', '6', '万套(间)', '60000', '套(间)'],
    ['全省支出1.21万亿', '1.21', '万亿元', '1210000000000', '元'],
    ['产值突破千亿，再上台阶', '1000', '亿元', '100000000000', '元'],
    ['占比为百分之六十', '60', '%', '60', '%'],
  ])('%s', (text, value, unit, baseValue, baseUnit) => {
    expect(figures(text)).toMatchObject([{ value, unit, baseValue, baseUnit }]);
  });

  test('the text of a mention is what stands at its offset, whatever the writing', () => {
    const text = '全年完成１２．５亿元，增长３％；新增5万余个岗位。';
    for (const mention of readMentions(text)) {
      expect(text.slice(mention.offset, mention.offset + mention.text.length)).toBe(mention.text);
    }
    expect(figures(text).map(({ text: stated }) => stated)).toEqual(['１２．５亿元', '３％', '5万余个']);
  });
});

describe('kinds', () => {
  test.each([
    ['2023年4月5日起施行', ['2023 date', '4 date', '5 date']],
    ['一、总体情况', ['一、 ordinal']],
    ['1.加强管理', ['1 ordinal']],
    ['修订《条例（2019）》', ['2019 name']],
    ['文号为市发〔2021〕12号', ['2021 name', '12 name']],
    ['联系电话：0591-87654321', ['0591 contact', '87654321 contact']],
    ['建成5A级景区3处', ['5 name', '3处 figure']],
    ['实施“8+4”政策', ['8 name', '4 name']],
    ['PM2.5浓度下降', ['2.5 name']],
    ['60岁以上老人', ['60 policy']],
    ['在30日内报告', ['30 policy']],
    ['第十五届大会', ['第十五届 ordinal']],
    ['居全省第3位', ['3位 figure']],
    ['居全国首位', ['首位 figure']],
    ['“十四五”规划', ['十四五 name']],
    ['国内生产总值[2]60亿元', ['2 ordinal', '60亿元 figure']],
    ['表1 主要指标', ['1 ordinal']],
    ['24小时值班', ['24 name']],
    ['电话用户总数190021万户', ['190021万户 figure']],
    ['第一时间、统一、一批、第一批', ['第一批 ordinal']],
  ])('%s', (text, expected) => {
    expect(kindsOf(text)).toEqual(expected);
  });
});

describe('claims', () => {
  test.each([
    ['收入100亿元，比上年增长5%', ['100 亿元 level', '5 % growth → 100']],
    ['收入100亿元，同比下降5%', ['100 亿元 level', '-5 % growth → 100']],
    [
      '收入、利润分别为8亿元、2亿元，分别增长3%、4%',
      ['8 亿元 level', '2 亿元 level', '3 % growth → 8', '4 % growth → 2'],
    ],
    ['出口90亿元，占全省比重12%', ['90 亿元 level', '12 % share → 90']],
    ['城镇化率60%，提高0.5个百分点', ['60 % rate', '0.5 个百分点 change → 60']],
    ['招收300人，较2020年减少30人', ['300 人 level', '-30 人 change → 300']],
    ['企业从4万家增加到6万家', ['4 万家 level', '6 万家 level']],
    ['完成投资50亿元，完成年度计划的110%', ['50 亿元 level', '110 % rate → 50']],
    ['预计挽回损失约6亿元', ['6 亿元 about expected level']],
    ['覆盖企业近300家', ['300 家 nearly level']],
    ['惠及群众200人以上', ['200 人 at_least level']],
    ['失业率控制在5%以内', ['5 % at_most rate']],
    ['三次产业结构为4:40:56', ['4 % share', '40 % share', '56 % share']],
    ['自然增长率为-0.57‰', ['-0.57 ‰ rate']],
    ['甲、乙比重分别回落2.16和1.66个百分点', ['-2.16 个百分点 change', '-1.66 个百分点 change']],
    ['投资增长8%、高于全省3.2个百分点', ['8 % growth', '3.2 个百分点 change → 8']],
    ['完成投资60亿元，占年度计划的108%', ['60 亿元 level', '108 % rate → 60']],
    ['汽车30万辆（包括货车7万辆），增加2万辆', ['30 万辆 level', '7 万辆 level', '2 万辆 change → 30']],
    [
      '利润20亿元，增长7%，增速比上半年放缓0.1个百分点',
      ['20 亿元 level', '7 % growth → 20', '-0.1 个百分点 change → 7'],
    ],
    ['经费30亿元，与生产总值之比为2.64%', ['30 亿元 level', '2.64 % rate → 30']],
    ['增长6%以上，力争达到7%', ['6 % at_least growth', '7 % growth']],
    ['国有企业减亏3.2亿元', ['-3.2 亿元 change']],
    ['商贸企业同比减亏12.5%', ['-12.5 % growth']],
    ['商贸企业增亏8%', ['8 % growth']],
    ['规上工业利润总额亏损3.2亿元', ['-3.2 亿元 level']],
    ['亏损企业亏损额3.2亿元，下降5%', ['3.2 亿元 level', '-5 % growth → 3.2']],
    ['分别超过8万元、4万元', ['8 万元 over level', '4 万元 over level']],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});

describe('names', () => {
  test.each([
    ['国有企业减亏3.2亿元', '国有企业亏损额'],
    ['商贸企业同比增亏8%', '商贸企业亏损额'],
    ['规上工业利润总额亏损3.2亿元', '规上工业利润总额'],
  ])('%s', (text, indicator) => {
    expect(figures(text).at(-1)?.indicator).toBe(indicator);
  });
});

describe('periods', () => {
  test.each([
    ['2021年完成5亿元', '2021'],
    ['2021年前三季度增长5%', '2021-01/2021-09'],
    ['截至2021年12月底，余额5亿元', '2021-12-31'],
    ['截至2021年12月，余额5亿元', '2021-12'],
    ['2021年以来，完成5亿元', '2021-01/..'],
    ['截至2021年11月，累计完成5亿元', '2021-01/2021-11'],
    ['2021年7月-12月出动5人次', '2021-07/2021-12'],
    ['2023年某市统计公报\n年末人口5万人', '2023-12-31'],
    ['2023年某市统计公报\n12月份价格上涨5%', '2023-12'],
    ['完成5亿元', ''],
    ['截至2021年6月30日，余额5亿元', '2021-06-30'],
    ['2025年某省政府工作报告\n一、2024年工作\n五年来，经济发展。\n收入年均增长5%', '2020/2024'],
    ['2025年某省政府工作报告\n二、2025年工作\n到2030年，收入达到5万元', '2030'],
  ])('%s', (text, period) => {
    expect(figures(text).at(-1)?.period).toBe(period);
  });
});
