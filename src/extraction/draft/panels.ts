import type { Bilingual } from '../../bundle/model/text.ts';
import type { OutlineEntry } from './outline.ts';
import type { DraftFigure } from './rows.ts';

/** The smallest panels.json that shows a draft: a topic for each part, with its levels and its growths as bars. */

export interface DraftTopic {
  readonly id: string;
  readonly title: Bilingual;
  readonly rows: readonly DraftFigure[];
}

/** The parts of the report that hold figures, in order. */
export const draftTopics = (rows: readonly DraftFigure[], outline: readonly OutlineEntry[]): DraftTopic[] => {
  const partOf = ({ item }: DraftFigure): string => item.split('.')[0] ?? item;
  return [...new Set(rows.map(partOf))].map((part) => {
    const title = outline.find(({ item }) => item === part)?.title;
    return {
      id: `part-${part.toLowerCase()}`,
      title: {
        zh: title || (part === '0' ? '总述' : `第 ${part} 部分`),
        en: part === '0' ? 'Preamble' : `Part ${part}`,
      },
      rows: rows.filter((row) => partOf(row) === part),
    };
  });
};

const HEADLINES = 4;
const MOST_BARS = 8;
const FEWEST_BARS = 2;

const headlines = (rows: readonly DraftFigure[]) => {
  const growths = new Map(rows.filter(({ measure }) => measure === 'growth').map((row) => [row.of, row.id]));
  return rows
    .filter(({ id, measure }) => measure === 'level' && growths.has(id))
    .slice(0, HEADLINES)
    .map(({ id }) => ({ figure: id, growth: growths.get(id) }));
};

/** The unit that most rows have. */
const commonest = (rows: readonly DraftFigure[]): string => {
  const counts = new Map<string, number>();
  for (const { unit } of rows) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
};

const barPanel = (topic: DraftTopic, suffix: string, title: Bilingual, rows: readonly DraftFigure[]) => {
  const unit = commonest(rows);
  const shown = rows.filter((row) => row.unit === unit).slice(0, MOST_BARS);
  if (shown.length < FEWEST_BARS) return [];
  return [
    {
      id: `${topic.id}-${suffix}`,
      kind: 'bars',
      topic: topic.id,
      title: { zh: `${topic.title.zh}：${title.zh}`, en: `${topic.title.en}: ${title.en}` },
      subtitle: { zh: unit, en: unit },
      span: 6,
      options: { bars: shown.map(({ id }) => ({ figure: id })), sort: true },
    },
  ];
};

const isLevel = ({ measure, value }: DraftFigure): boolean => measure === 'level' && !value.startsWith('-');

/** The content of panels.json: up to four key figures, and two panels of bars a topic where it has enough figures. */
export const draftPanels = (title: string, topics: readonly DraftTopic[]) => ({
  overview: {
    eyebrow: { zh: '草稿', en: 'Draft' },
    title: { zh: title, en: title },
    headline: headlines(topics.flatMap(({ rows }) => rows)),
  },
  topics: topics.map(({ id, title: name }) => ({
    id,
    title: name,
    lead: { zh: '本部分的指标', en: 'The figures of this part' },
    resources: [id],
  })),
  panels: topics.flatMap((topic) => [
    ...barPanel(topic, 'levels', { zh: '水平', en: 'levels' }, topic.rows.filter(isLevel)),
    ...barPanel(
      topic,
      'growth',
      { zh: '增速', en: 'growth' },
      topic.rows.filter(({ measure }) => measure === 'growth'),
    ),
  ]),
});
