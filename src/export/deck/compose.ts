import pptxgen from 'pptxgenjs';
import type { Exhibit } from '../exhibit.ts';
import { withProperties } from '../office-package.ts';
import { joinProvenance } from '../provenance.ts';
import { mendCharts, mendWorkbooks, numberFromOne } from './chart-parts.ts';
import { addAgenda, addCover, addFindings, addSources } from './matter.ts';
import { addPanelSlide, deckOf } from './slides.ts';

/** An exhibit as plain data: slides show its table, not every number of a long series. */
export type SlideExhibit = Omit<Exhibit, 'allRecords'>;

/** All that a deck is made of: plain data, so that it can be made in a worker. */
export interface DeckInput {
  readonly exhibits: readonly SlideExhibit[];
  /** Pictures of the panels that have no native chart, by panel id, as `image/png;base64,…`. */
  readonly pictures: Readonly<Record<string, string>>;
}

/** A deck: one panel is one slide; several have a cover, an agenda, the audit's findings and the sources around them. */
export const composeDeck = async ({ exhibits: sent, pictures }: DeckInput): Promise<Uint8Array> => {
  const exhibits = sent.map((exhibit): Exhibit => ({ ...exhibit, allRecords: () => exhibit.records }));
  const [first] = exhibits;
  if (!first) throw new Error('nothing to export');
  const deck = deckOf(new pptxgen(), first);
  const whole = exhibits.length > 1;
  if (whole) addCover(deck, first);
  const firstPanelSlide = whole ? addAgenda(deck, exhibits) : 1;
  for (const exhibit of exhibits) addPanelSlide(deck, exhibit, pictures[exhibit.panel.id]);
  if (whole) {
    addFindings(deck, exhibits, firstPanelSlide);
    addSources(deck, exhibits);
  }
  const file = await deck.pptx.write({ outputType: 'uint8array', compression: false });
  if (!(file instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes');
  return withProperties(file, {
    title: whole ? first.report.title : first.title,
    provenance: joinProvenance(exhibits.map((exhibit) => exhibit.provenance)),
    mend: (parts) => {
      numberFromOne(parts);
      mendCharts(parts, deck.charts, first);
      mendWorkbooks(parts, first.report.published);
    },
  });
};
