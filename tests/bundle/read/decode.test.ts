import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/bundle/read/decode.ts';

const bytes = (...numbers: number[]): Uint8Array => new Uint8Array(numbers);

describe('decodeText', () => {
  test('UTF-8, with and without BOM', () => {
    expect(decodeText(bytes(0xe4, 0xba, 0xbf, 0xe5, 0x85, 0x83))).toBe('亿元');
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0xe4, 0xba, 0xbf))).toBe('亿');
  });

  test('GB 18030, as Chinese spreadsheet programs write it', () => {
    expect(decodeText(bytes(0xd2, 0xda, 0xd4, 0xaa))).toBe('亿元');
    expect(decodeText(bytes(0x69, 0x64, 0x2c, 0xc8, 0xcb, 0x0a))).toBe('id,人\n');
    // Four bytes, beyond GBK: U+20087.
    expect(decodeText(bytes(0x95, 0x32, 0x90, 0x31))).toBe('𠂇');
  });

  test('nothing', () => {
    expect(decodeText(bytes())).toBe('');
  });

  test('bytes that are neither', () => {
    expect(decodeText(bytes(0xff, 0xff))).toBeNull();
    expect(decodeText(bytes(0x61, 0xc8, 0x20))).toBeNull();
  });

  test('UTF-16 is neither, also without BOM', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x69, 0x00))).toBeNull();
    expect(decodeText(bytes(0xfe, 0xff, 0x00, 0x69))).toBeNull();
    expect(decodeText(bytes(0x69, 0x00, 0x64, 0x00))).toBeNull();
  });
});
