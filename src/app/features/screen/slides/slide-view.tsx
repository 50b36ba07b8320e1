import { Component, type ReactNode } from 'react';
import type { Slide } from '../../../../dashboard/slides.ts';
import { AuditBadge } from './audit-marks.tsx';
import { DeadlinesSlideView } from './deadlines-slide.tsx';
import { FindingsSlideView } from './findings-slide.tsx';
import { HeadlineSlideView } from './headline-slide.tsx';
import { PanelsSlideView } from './panels-slide.tsx';
import styles from './slide.module.css';
import { publicationsOfSlide, reportPlacesOfSlide } from './slide-sources.ts';
import { useStage } from './stage-context.ts';

/** A slide that fails says so quietly and the show goes on. */
class SlideGuard extends Component<{ message: string; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }
  override render(): ReactNode {
    return this.state.failed ? <p className={styles.failure}>{this.props.message}</p> : this.props.children;
  }
}

const Body = ({ slide }: { slide: Slide }) => {
  switch (slide.kind) {
    case 'panels':
      return <PanelsSlideView slide={slide} />;
    case 'headline':
      return <HeadlineSlideView slide={slide} />;
    case 'deadlines':
      return <DeadlinesSlideView slide={slide} />;
    case 'findings':
      return <FindingsSlideView slide={slide} />;
  }
};

/** One slide: what it is about above, where it comes from below. `corner` stands top right. */
export const SlideView = ({
  slide,
  position,
  corner,
}: {
  slide: Slide;
  position: string;
  corner?: ReactNode;
}) => {
  const { dashboard, locale, strings } = useStage();
  const { bundle } = dashboard;
  const places = reportPlacesOfSlide(slide, bundle, locale);
  const publications = publicationsOfSlide(slide, bundle, locale);
  return (
    <article className={styles.slide} data-slide={slide.id} data-kind={slide.kind}>
      <header className={styles.top}>
        <p>
          {slide.topic && <b>{slide.topic[locale]}</b>}
          <span>{bundle.descriptor.heshu.report.title[locale]}</span>
        </p>
        {corner}
      </header>
      <div className={styles.body}>
        <SlideGuard message={strings.slideFailed}>
          <Body slide={slide} />
        </SlideGuard>
      </div>
      {publications && <p className={styles.publications}>{publications}</p>}
      <footer className={styles.foot}>
        <p>{places && `${strings.source}${places}`}</p>
        {slide.kind === 'panels' && <AuditBadge checks={slide.checks} />}
        <p className={styles.position}>{position}</p>
      </footer>
    </article>
  );
};
