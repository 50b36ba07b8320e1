import {
  asOfReportText,
  deadlineText,
  keptUpText,
  statusText,
} from '../../../../charts/model/problem-status.ts';
import type { DeadlinesSlide } from '../../../../dashboard/slides.ts';
import styles from './slide.module.css';
import { SlideText } from './slide-number.tsx';
import { useStage } from './stage-context.ts';

/** The problems that call for further work, the next deadline first, and of when that is. */
export const DeadlinesSlideView = ({ slide }: { slide: DeadlinesSlide }) => {
  const { dashboard, locale, strings } = useStage();
  const { bundle } = dashboard;
  return (
    <div className={styles.deadlines}>
      <h1>
        <SlideText template={slide.title} />
      </h1>
      <ul>
        {slide.problems.map((problem) => (
          <li key={problem.number} data-status={problem.status}>
            <p className={styles.date}>{deadlineText(problem, locale)}</p>
            <p className={styles.problem}>{problem.label[locale]}</p>
            <p className={styles.cellFoot}>
              {[
                strings.problem(problem.number),
                statusText(problem.status, bundle, locale),
                problem.ongoing && keptUpText(locale),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.cellFoot}>{asOfReportText(bundle, locale)}</p>
    </div>
  );
};
