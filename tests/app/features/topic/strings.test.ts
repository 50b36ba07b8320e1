import { expect, test } from 'vitest';
import { STATUS_PAGE_STRINGS } from '../../../../src/app/features/topic/strings.ts';

const { zh, en } = STATUS_PAGE_STRINGS;

test('a topic counts its indicators, and those counted from lists only where there are any', () => {
  expect(zh.indicators(28, 3)).toBe('本主题共 28 个指标（其中 3 个由清单计数）');
  expect(zh.indicators(10, 0)).toBe('本主题共 10 个指标');
  expect(en.indicators(28, 3)).toBe('28 indicators in this topic (3 of them counted from lists)');
  expect(en.indicators(1, 0)).toBe('1 indicator in this topic');
});
