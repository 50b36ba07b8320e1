import { describe, expect, test } from 'vitest';
import { readMentions } from '../../../src/extraction/read-mentions.ts';

const kindsOf = (text: string): string[] =>
  readMentions(text).map((mention) => `${mention.text} ${mention.kind}`);

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
