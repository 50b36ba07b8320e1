import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../src/extraction/mention.ts';
import { readMentions } from '../../../src/extraction/read-mentions.ts';

const figures = (text: string): readonly Mention[] =>
  readMentions(text).filter(({ kind }) => kind === 'figure');
/** What a text's figures say, short: value unit measure → the value it speaks about. */
const claims = (text: string): string[] => {
  const all = readMentions(text);
  return figures(text).map(({ value, unit, qualifier, modality, measure, of }) => {
    const about = all.find(({ offset }) => offset === of);
    return [value, unit, qualifier, modality, measure, about && `→ ${about.value}`].filter(Boolean).join(' ');
  });
};

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
    ['全年粮食产量38.2万吨', '粮食产量'],
    ['其中，城镇常住人口达到141.7万人', '城镇常住人口'],
    ['粮食产量38.2万吨，比上年增长2.1%', '粮食产量'],
    ['城镇化率由65%提高到66.4%', '城镇化率'],
    ['共有28个中小学项目', '中小学项目'],
  ])('%s', (text, indicator) => {
    expect(figures(text).at(-1)?.indicator).toBe(indicator);
  });
});

describe('areas and populations', () => {
  test.each([
    ['全市新增就业6.1万人', '全市'],
    ['岛内学位3200个', '岛内'],
    ['临江市新增就业6.1万人，增长3%', '临江市'],
    ['新增就业6.1万人', ''],
  ])('%s', (text, scope) => {
    expect(figures(text).at(-1)?.scope).toBe(scope);
  });
});
