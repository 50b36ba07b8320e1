import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { bibtex, gbt7714, ris } from '../../src/export/citation.ts';
import { embedSnippet } from '../../src/export/embed.ts';
import { shippedExhibits } from '../support/shipped-exhibits.ts';

const exhibit = shippedExhibits().find(({ panel }) => panel.id === 'gdp');
if (!exhibit) throw new Error('no panel gdp');
const access = { url: 'http://host/heshu/#/panel/gdp', day: '2026-05-04' };
const hostile = { ...exhibit, title: 'A & B: {x} 50% of_#1 <b>"q"</b> $y\\z' };

/** The fields of a BibTeX entry as a reader of braces finds them. */
const fieldsOf = (entry: string): Record<string, string> =>
  Object.fromEntries(
    [...entry.matchAll(/^ {2}(\w+) = \{(.*)\},?$/gm)].map(([, name = '', value = '']) => [name, value]),
  );

/** Whether each brace is closed again, and none closed that was not open. */
const balanced = (text: string): boolean => {
  let open = 0;
  for (const char of text.replace(/\\./g, '')) {
    if (char === '{') open++;
    if (char === '}' && --open < 0) return false;
  }
  return open === 0;
};

describe('citations', () => {
  test('GB/T 7714-2015: author, title with [DS/OL], the report it is from, (published)[read], address', () => {
    expect(gbt7714(exhibit, access)).toBe(
      `核数. 地区生产总值 7033.89 亿元，增长 8.1%[DS/OL]//中共厦门市委. ${exhibit.report.title}: ${exhibit.locators}. (2022-02-22)[2026-05-04]. http://host/heshu/#/panel/gdp.`,
    );
    expect(exhibit.locators).toMatch(/^问题 \d/);
  });

  test('no style makes the issuer of the report the author of a finding', () => {
    const suspects = shippedExhibits().find(({ panel }) => panel.id === 'fraud-suspects') ?? exhibit;
    expect(gbt7714(suspects, access).split('//')[0]).not.toContain(suspects.report.issuer);
    expect(fieldsOf(bibtex(suspects, access)).author).toBe('{核数}');
    expect(ris(suspects, access)).toContain('AU  - 核数\r\n');
  });

  test('BibTeX: an entry whose braces close and whose commands are escaped', () => {
    const entry = bibtex(exhibit, access);
    expect(entry).toMatch(/^@misc\{heshu-gdp,\n/);
    expect(balanced(entry)).toBe(true);
    expect(fieldsOf(entry)).toMatchObject({
      author: '{核数}',
      title: '{地区生产总值 7033.89 亿元，增长 8.1\\%}',
      year: '2022',
      note: expect.stringMatching(
        `^中共厦门市委. ${exhibit.report.title}: ${exhibit.locators}. 2022-02-22. Heshu .*sha256 `,
      ),
      url: access.url,
      urldate: '2026-05-04',
    });
    const odd = bibtex(hostile, access);
    expect(balanced(odd)).toBe(true);
    expect(fieldsOf(odd).title).toContain('A \\& B: x 50\\% of\\_\\#1 <b>"q"</b> \\$yz');
  });

  test('RIS: tags of two letters, lines end with CR LF, the type first and the end last', () => {
    const text = ris(exhibit, access);
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect([lines[0], lines.at(-1)]).toEqual(['TY  - DATA', 'ER  - ']);
    expect(lines).toEqual(
      expect.arrayContaining([
        'AU  - 核数',
        'A2  - 中共厦门市委',
        'TI  - 地区生产总值 7033.89 亿元，增长 8.1%',
        'PY  - 2022',
        'DA  - 2022/02/22',
        'UR  - http://host/heshu/#/panel/gdp',
        'Y2  - 2026/05/04',
      ]),
    );
  });
});

test('the code to embed a panel says nothing of its own in another page', () => {
  const code = embedSnippet(hostile, 'http://host/#/panel/gdp?embed&x="><script>');
  const elements = parseFragment(code).childNodes.filter(
    (node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node,
  );
  expect(elements.map((each) => each.tagName)).toEqual(['iframe']);
  const attributes = Object.fromEntries(elements[0]?.attrs.map(({ name, value }) => [name, value]) ?? []);
  expect(attributes.title).toBe(hostile.title);
  expect(attributes.src).toBe('http://host/#/panel/gdp?embed&x="><script>');
  expect(Number(attributes.height)).toBeGreaterThan(hostile.drawing.height);
});
