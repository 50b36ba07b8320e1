import { toBase64 } from '../base64.ts';
import type { DeckInput, SlideExhibit } from '../deck/compose.ts';
import { PICTURE_BOX } from '../deck/layout.ts';
import type { Exhibit } from '../exhibit.ts';
import type { Tools } from '../format.ts';

/** What draws the picture comes when a panel needs one: slides with native charts are made without ECharts. */
const pictureData = async (exhibit: Exhibit, { rasterise }: Tools): Promise<string> => {
  const { pictureOfChart } = await import('../picture.ts');
  const picture = pictureOfChart(exhibit, PICTURE_BOX);
  return rasterise
    ? `image/png;base64,${toBase64(await rasterise(picture, 2))}`
    : `image/svg+xml;base64,${toBase64(new TextEncoder().encode(picture.svg))}`;
};

/** Only what slides show: functions cannot be sent to a worker, and a long series need not be. */
const forSlides = ({ allRecords: _, ...exhibit }: Exhibit): SlideExhibit => {
  const { allRows: __, ...drawing } = exhibit.drawing;
  return { ...exhibit, panel: { ...exhibit.panel, series: null }, drawing: { ...drawing, option: {} } };
};

/** Slides with native charts wherever slides have the type, else pictures; sources and audit in the speaker's notes. */
export const writePptx = async (exhibits: readonly Exhibit[], tools: Tools): Promise<Uint8Array> => {
  const pictures: Record<string, string> = {};
  for (const [index, exhibit] of exhibits.entries()) {
    await tools.step((index / exhibits.length) * 0.7);
    if (!exhibit.drawing.charts?.length) pictures[exhibit.panel.id] = await pictureData(exhibit, tools);
  }
  await tools.step(0.7);
  const input: DeckInput = { exhibits: exhibits.map(forSlides), pictures };
  const compose = tools.composeDeck ?? (await import('../deck/compose.ts')).composeDeck;
  return compose(input);
};
