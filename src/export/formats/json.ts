import { sourceAddress } from '../../bundle/model/source.ts';
import type { Exhibit } from '../exhibit.ts';
import { joinProvenance } from '../provenance.ts';
import { RECORD_FIELDS } from '../records.ts';
import { allSources } from '../source-lines.ts';

/** The codes that have another name in the exhibit's language, with that name. */
const categoriesOf = ({ unitNames }: Exhibit) => [...unitNames].map(([value, label]) => ({ value, label }));

/** Numbers stay strings of digits in the data (20.0 is not 20); the schema says that they are numbers. */
const schemaOf = (exhibit: Exhibit) => ({
  fields: RECORD_FIELDS.map(({ name, type, about }) => ({
    name,
    type,
    title: about[exhibit.locale],
    description: about.en,
    ...(name === 'unit' && exhibit.unitNames.size > 0 && { categories: categoriesOf(exhibit) }),
  })),
  primaryKey: ['panel', 'row'],
  missingValues: [''],
});

/** A Frictionless Data Package (https://datapackage.org) with the data inline: one resource a panel. */
export const writeJson = (exhibits: readonly Exhibit[]): string => {
  const provenance = joinProvenance(exhibits.map((exhibit) => exhibit.provenance));
  const [first] = exhibits;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: exhibits.length === 1 ? `${provenance.bundle}-${first?.panel.id}` : provenance.bundle,
    title: exhibits.length === 1 ? first?.title : provenance.report.title,
    version: first?.dataset.version,
    licenses: first?.dataset.licenses,
    sources: allSources(exhibits).map(({ line, publication = '' }) => ({
      title: line,
      path: sourceAddress(first?.dataset.sources ?? [], publication),
    })),
    resources: exhibits.map((exhibit) => ({
      name: exhibit.panel.id,
      type: 'table',
      title: exhibit.title,
      description: [exhibit.subtitle, exhibit.drawing.alt].join('\n'),
      data: exhibit.allRecords(),
      schema: schemaOf(exhibit),
    })),
    heshu: provenance,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
};
