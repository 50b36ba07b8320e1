import { useMemo } from 'react';
import { type Bundle, type Figure, figureCounts } from '../../../bundle/model/bundle.ts';
import { type Section, sectionsOf } from '../../../bundle/model/outline.ts';
import { bundleMarks, linesOf, sectionsIn } from '../../../extraction/proof/marked-text.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { isThisReport } from '../../panel/source/open-text.ts';
import { useOpenedText } from '../../panel/source/opened-text.ts';
import { SOURCE_STRINGS } from '../../panel/source/strings.ts';
import { useSettings } from '../../settings/provider.tsx';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import heads from '../../ui/page-head.module.css';
import { CoverageMap } from './coverage-map.tsx';
import { Legend } from './legend.tsx';
import { SectionBlock } from './section-block.tsx';
import styles from './source.module.css';
import { TextOpener } from './text-opener.tsx';
import { useActiveFigure, useArrival } from './view-state.ts';

const figuresIn = (bundle: Bundle, { start, end }: Section): Figure[] =>
  [...bundle.figures.values()]
    .filter(({ offset }) => start <= offset && offset < end)
    .sort((a, b) => a.offset - b.offset);

/** The report section by section with its figures; with the reader's own copy, each number marked in its sentence. */
const SourcePage = () => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  const words = SOURCE_STRINGS[locale];
  const opened = useOpenedText(bundle);
  const shown = opened && isThisReport(opened) ? opened : null;
  const sections = useMemo(() => sectionsOf(bundle.descriptor), [bundle]);
  const marks = useMemo(() => shown?.marked.marks ?? bundleMarks(bundle), [bundle, shown]);
  const places = useMemo(
    () => (shown ? sectionsIn(shown.text, shown.marked.marks, sections) : sections),
    [sections, shown],
  );
  const lines = useMemo(() => (shown ? linesOf(shown.text, shown.marked.marks) : []), [shown]);
  useActiveFigure();
  useArrival(shown);
  return (
    <article className={styles.page} data-text={shown ? 'open' : 'closed'}>
      <Breadcrumb here={words.title} />
      <header className={heads.head}>
        <h1>{words.title}</h1>
        <p>{words.lead(sections.length, figureCounts([...bundle.figures.values()]))}</p>
      </header>
      <TextOpener />
      <section className={styles.map} aria-labelledby="source-map-title">
        <h2 id="source-map-title">{words.map}</h2>
        <Legend marks={marks} />
        <CoverageMap
          marks={marks}
          sections={places}
          characters={shown?.text.length ?? bundle.descriptor.heshu.report.characters}
        />
      </section>
      <section aria-label={words.sections}>
        {sections.map((section, index) => {
          const place = places[index] ?? section;
          return (
            <SectionBlock
              key={section.item}
              item={section.item}
              start={section.start}
              figures={figuresIn(bundle, section)}
              marks={marks.filter(({ start }) => place.start <= start && start < place.end)}
              lines={lines.filter(({ start }) => place.start <= start && start < place.end)}
              text={shown?.text ?? null}
            />
          );
        })}
      </section>
    </article>
  );
};

export default SourcePage;
