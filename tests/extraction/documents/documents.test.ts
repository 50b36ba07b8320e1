import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DOCUMENT_EXTENSIONS, readDocument } from '../../../src/extraction/documents/registry.ts';
import { readMentions } from '../../../src/extraction/read-mentions.ts';
import { toGb18030 } from '../../support/gb18030.ts';

const fixture = (name: string): Uint8Array => readFileSync(`tests/fixtures/documents/${name}`);

const textOf = async (name: string, bytes: Uint8Array): Promise<string> => {
  const reading = await readDocument(name, bytes);
  if (!('text' in reading)) throw new Error(`${name}: ${reading.problem}`);
  return reading.text;
};

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const word = (paragraphs: readonly string[]): Uint8Array => {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
};

const PARAGRAPHS = ['某市2023年统计公报', '一、综合', '全年生产总值1234.5亿元，比上年增长5.6%。'];

describe('documents', () => {
  test('Word: one paragraph a line', async () => {
    expect((await textOf('report.docx', word(PARAGRAPHS))).trimEnd().split('\n')).toEqual(PARAGRAPHS);
  });

  test('text in UTF-8, with a byte order mark, and in GB 18030', async () => {
    const text = PARAGRAPHS.join('\n');
    expect(await textOf('a.txt', strToU8(text))).toBe(text);
    expect(await textOf('a.TXT', strToU8(`\ufeff${text}`))).toBe(text);
    expect(await textOf('a', toGb18030(text))).toBe(text);
  });

  test.each(['sample.pdf', 'sample.html'])('%s: paragraphs whole, scripts left out', async (name) => {
    const text = await textOf(name, fixture(name));
    expect(text).toContain('第三产业增加值634.0亿元，增长6.7%，占生产总值的比重为51.4%。');
    expect(text).not.toContain('var');
    const lines = text.split('\n');
    expect(lines).toContain('一、综合');
    const about = readMentions(text).find((mention) => mention.value === '-1.5');
    expect(about).toMatchObject({ unit: '万人', measure: 'change', period: '2023-12-31' });
  });

  test('says what is wrong and never throws', async () => {
    expect(await readDocument('a.doc', strToU8('x'))).toEqual({ problem: 'unknown-kind' });
    expect(await readDocument('a.txt', new Uint8Array([0, 1, 2]))).toEqual({ problem: 'unreadable' });
    expect(await readDocument('a.txt', strToU8(' \n'))).toEqual({ problem: 'empty' });
    for (const extension of DOCUMENT_EXTENSIONS.filter((each) => each === 'docx' || each === 'pdf')) {
      expect(await readDocument(`a.${extension}`, strToU8('not one'))).toEqual({ problem: 'unreadable' });
    }
  });
});
