import pptxgen from 'pptxgenjs';
import { addAgenda, addCover, addFindings, addSources } from '../deck/matter.ts';
import { mendCharts } from '../deck/native-chart.ts';
import { addPanelSlide, deckOf } from '../deck/slides.ts';
import type { Exhibit } from '../exhibit.ts';
import type { Tools } from '../format.ts';
import { withProperties } from '../office-package.ts';
import { joinProvenance } from '../provenance.ts';

/**
 * A deck: one panel is one slide; several have a cover, an agenda, the audit's findings and the sources around them.
 */
export const writePptx = async (exhibits: readonly Exhibit[], tools: Tools): Promise<Uint8Array> => {
  const [first] = exhibits;
  if (!first) throw new Error('nothing to export');
  const deck = deckOf(new pptxgen(), first);
  const whole = exhibits.length > 1;
  if (whole) {
    addCover(deck, first);
    addAgenda(deck, exhibits);
  }
  for (const [index, exhibit] of exhibits.entries()) {
    await tools.step((index / exhibits.length) * 0.8);
    await addPanelSlide(deck, exhibit, tools);
  }
  if (whole) {
    addFindings(deck, exhibits);
    addSources(deck, exhibits);
  }
  await tools.step(0.8);
  const file = await deck.pptx.write({ outputType: 'uint8array', compression: false });
  if (!(file instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes');
  await tools.step(0.9);
  return withProperties(file, {
    title: whole ? first.report.title : first.title,
    provenance: joinProvenance(exhibits.map((exhibit) => exhibit.provenance)),
    mend: (parts) => mendCharts(parts, deck.charts, first.theme),
    between: () => tools.step(0.95),
  });
};
