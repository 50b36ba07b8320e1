import { periodText } from '../../../../bundle/model/period.ts';
import type { Headline } from '../../../../dashboard/manifest.ts';
import type { HeadlineSlide } from '../../../../dashboard/slides.ts';
import { AuditBar } from './audit-marks.tsx';
import styles from './slide.module.css';
import { ProblemsNumber, SlideGrowth, SlideNumber, SlideWords } from './slide-number.tsx';
import { useStage } from './stage-context.ts';

const FigureCell = ({ entry }: { entry: Extract<Headline, { figure: string }> }) => {
  const { dashboard, locale } = useStage();
  const figure = dashboard.bundle.figures.get(entry.figure);
  const growth = entry.growth === undefined ? undefined : dashboard.bundle.figures.get(entry.growth);
  if (!figure) return null;
  return (
    <li>
      <p>{entry.label?.[locale] ?? figure.indicator[locale]}</p>
      <SlideNumber figure={figure} />
      <p className={styles.cellFoot}>
        {growth ? <SlideGrowth figure={growth} /> : periodText(figure.period, locale)}
      </p>
    </li>
  );
};

const ProblemsCell = ({ entry }: { entry: Extract<Headline, { problems: string }> }) => (
  <li className={styles.problems}>
    <p>{entry.label[useStage().locale]}</p>
    <ProblemsNumber standing={entry.problems} />
  </li>
);

/** The report's key numbers in one ruled table. */
export const HeadlineSlideView = ({ slide }: { slide: HeadlineSlide }) => {
  const { dashboard, locale } = useStage();
  return (
    <div className={styles.headline}>
      <p className={styles.eyebrow}>{dashboard.manifest.overview.eyebrow[locale]}</p>
      <h1>
        <SlideWords template={slide.title} />
      </h1>
      <AuditBar checks={slide.checks} />
      <ul>
        {slide.entries.map((entry) =>
          'figure' in entry ? (
            <FigureCell key={entry.figure} entry={entry} />
          ) : (
            <ProblemsCell key={entry.problems} entry={entry} />
          ),
        )}
      </ul>
    </div>
  );
};
