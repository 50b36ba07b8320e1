import type { PanelsSlide } from '../../panels/deck.ts';
import { Finding } from './audit-marks.tsx';
import { SlideGrowth, SlideNumber, SlideText } from './slide-number.tsx';
import { SlidePanel } from './slide-panel.tsx';
import { useStage } from './stage-context.ts';

/** One idea: the finding and its key number beside the chart. */
const SinglePanel = ({ slide }: { slide: PanelsSlide }) => {
  const { locale } = useStage();
  const [panel] = slide.panels;
  if (!panel) return null;
  const found = slide.checks.find(({ verdict }) => verdict === 'differs');
  return (
    <div className="slide-single">
      <div className="slide-story">
        <h1>
          <SlideText template={slide.title} />
        </h1>
        <p className="slide-subtitle">{panel.subtitle[locale]}</p>
        {slide.figure && <SlideNumber figure={slide.figure} />}
        {slide.growth && <SlideGrowth figure={slide.growth} />}
        {found && <Finding check={found} />}
      </div>
      <SlidePanel panel={panel} />
    </div>
  );
};

/** Two or four panels, each with its own finding, under the slide's. */
const SeveralPanels = ({ slide }: { slide: PanelsSlide }) => {
  const { locale } = useStage();
  return (
    <div className="slide-several" data-count={slide.panels.length}>
      <h1>
        <SlideText template={slide.title} />
      </h1>
      <div className="slide-grid">
        {slide.panels.map((panel) => (
          <SlidePanel key={panel.place} panel={panel}>
            <h2>
              <SlideText template={panel.title} />
            </h2>
            <p className="slide-subtitle">{panel.subtitle[locale]}</p>
          </SlidePanel>
        ))}
      </div>
    </div>
  );
};

export const PanelsSlideView = ({ slide }: { slide: PanelsSlide }) =>
  slide.panels.length === 1 ? <SinglePanel slide={slide} /> : <SeveralPanels slide={slide} />;
