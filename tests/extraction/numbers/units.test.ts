import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../src/extraction/mention.ts';
import { readMentions } from '../../../src/extraction/read-mentions.ts';

const figures = (text: string): readonly Mention[] =>
  readMentions(text).filter(({ kind }) => kind === 'figure');

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
});
