import { expect, test } from 'vitest';
import { withChunks } from '../../src/export/png-chunks.ts';
import { readPng } from '../support/png.ts';

/** One transparent pixel. */
const PIXEL = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

test('texts and resolution stand between header and picture, each with its checksum', () => {
  const png = readPng(
    withChunks(PIXEL, {
      pixelsPerInch: 300,
      texts: { Title: '集装箱吞吐量 1204.64 万标箱', Heshu: '{"a":"é"}' },
    }),
  );
  expect(png.types).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
  expect(png.texts).toEqual({ Title: '集装箱吞吐量 1204.64 万标箱', Heshu: '{"a":"é"}' });
  expect(png.perMetre).toBe(11811);
  expect([png.width, png.height]).toEqual([1, 1]);
});

test('a wrong checksum is noticed', () => {
  const png = withChunks(PIXEL, { pixelsPerInch: 96, texts: {} });
  png[45] = (png[45] ?? 0) ^ 1;
  expect(() => readPng(png)).toThrow('pHYs');
});
