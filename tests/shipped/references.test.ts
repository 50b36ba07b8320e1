import { describe, expect, test } from 'vitest';
import { PANEL_KINDS } from '../../src/charts/kinds/registry.ts';
import { domainsIn, isPublisher } from '../support/every-text/hosts.ts';
import { SHIPPED } from '../support/shipped.ts';

/** The reference values of the shipped bundle: each is of use, and comes from a publisher that an office can name. */

const { bundle, manifest } = SHIPPED;
const { sources } = bundle.descriptor;

test('every reference value is drawn in a panel or takes part in a check', () => {
  const drawn = manifest.panels.flatMap(
    ({ kind, options }) => PANEL_KINDS[kind]?.referenceIds?.(options) ?? [],
  );
  const checked = bundle.relations.flatMap(({ operands, result }) => [...operands, result ?? '']);
  const used = new Set([...drawn, ...checked]);
  expect([...bundle.references.keys()].filter((id) => !used.has(id))).toEqual([]);
});

describe('sources', () => {
  test('are those that some value has, and the report', () => {
    const named = new Set([...bundle.references.values()].map(({ source }) => source));
    expect(sources.map(({ name }) => name).filter((name) => name !== 'report' && !named.has(name))).toEqual(
      [],
    );
  });

  test('have addresses of proper publishers only, in their titles too', () => {
    const hosts = sources.flatMap(({ path }) => (path ? [new URL(path).hostname] : []));
    expect(hosts.filter((host) => !isPublisher(host))).toEqual([]);
    const mentioned = sources.flatMap(({ title, title_en = '' }) => domainsIn(`${title} ${title_en}`));
    expect(mentioned.filter((domain) => !isPublisher(domain))).toEqual([]);
  });

  test('say in both languages where a copy was used in place of the original', () => {
    for (const { name, title_en = '', note, note_en = '', path } of sources) {
      expect(title_en, name).toMatch(/\S/);
      expect(`${title_en}${note_en}`, name).not.toMatch(/\p{Script=Han}/u);
      // What has no address was not seen where it was published; the report is checked by its fingerprint.
      const seen = path !== undefined || name === 'report';
      expect(note, name).toEqual(seen ? undefined : expect.stringContaining('原件未核对'));
      expect(note_en, name).toEqual(seen ? '' : expect.stringContaining('original not seen'));
    }
  });
});

test('no text of the bundle names a place on the web that is no proper publisher', () => {
  const notes = [bundle.figures, bundle.references, bundle.relations].flatMap((rows) =>
    [...rows.values()].flatMap(({ note }) => [note.zh, note.en]),
  );
  const domains = notes.flatMap(domainsIn);
  expect(domains.filter((domain) => !isPublisher(domain))).toEqual([]);
});
