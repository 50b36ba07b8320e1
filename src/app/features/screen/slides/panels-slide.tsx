import type { Panel } from '../../../../charts/model/panel.ts';
import type { PanelsSlide } from '../../../../dashboard/slides.ts';
import { Finding } from './audit-marks.tsx';
import { Clauses } from './clauses.tsx';
import styles from './slide.module.css';
import { ProblemsNumber, SlideGrowth, SlideNumber, SlideText } from './slide-number.tsx';
import { SlidePanel } from './slide-panel.tsx';
import { findingOf } from './slide-sources.ts';
import { useStage } from './stage-context.ts';

const Subtitle = ({ panel }: { panel: Panel }) => {
  const { locale } = useStage();
  return (
    <p className={styles.subtitle}>
      <Clauses pieces={[panel.subtitle[locale]]} locale={locale} />
    </p>
  );
};

/** One idea: the finding and its key number beside the chart. */
const SinglePanel = ({ slide }: { slide: PanelsSlide }) => {
  const { locale, strings } = useStage();
  const [panel] = slide.panels;
  if (!panel) return null;
  const found = findingOf(slide);
  return (
    <div className={styles.single}>
      <div className={styles.story}>
        <h1>
          <SlideText template={slide.title} />
        </h1>
        <Subtitle panel={panel} />
        {slide.figure && <SlideNumber figure={slide.figure} />}
        {slide.figure && !(slide.growth && found) && (
          <p className={styles.cellFoot}>{slide.figure.indicator[locale]}</p>
        )}
        {slide.problems && <ProblemsNumber standing={slide.problems} />}
        {slide.growth && (
          <p className={styles.stated}>
            <SlideGrowth figure={slide.growth} /> {strings.stated}
          </p>
        )}
        {found && <Finding check={found} />}
      </div>
      <SlidePanel panel={panel} />
    </div>
  );
};

/** Two or four panels, each with its own title, under the slide's. */
const SeveralPanels = ({ slide }: { slide: PanelsSlide }) => {
  const found = findingOf(slide);
  return (
    <div className={styles.several} data-count={slide.panels.length}>
      <h1>
        <SlideText template={slide.title} />
      </h1>
      <div className={styles.grid}>
        {slide.panels.map((panel) => (
          <SlidePanel key={panel.place} panel={panel}>
            <h2>
              <SlideText template={panel.title} />
            </h2>
            <Subtitle panel={panel} />
          </SlidePanel>
        ))}
      </div>
      {found && <Finding check={found} named />}
    </div>
  );
};

export const PanelsSlideView = ({ slide }: { slide: PanelsSlide }) =>
  slide.panels.length === 1 ? <SinglePanel slide={slide} /> : <SeveralPanels slide={slide} />;
