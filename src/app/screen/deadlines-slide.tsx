import { periodText } from '../../figures/period.ts';
import type { DeadlinesSlide } from '../../panels/deck.ts';
import { afterDeadlineText, passedText } from '../../panels/passed-deadline.ts';
import { statusText } from '../../panels/problem-status.ts';
import { useToday } from '../state/today.ts';
import { SlideText } from './slide-number.tsx';
import { useStage } from './stage-context.ts';

/** The problems that call for further work, the next deadline first; of those that have passed, that no more is known. */
export const DeadlinesSlideView = ({ slide }: { slide: DeadlinesSlide }) => {
  const { report, locale, strings } = useStage();
  const { bundle } = report;
  const today = useToday();
  return (
    <div className="slide-deadlines">
      <h1>
        <SlideText template={slide.title} />
      </h1>
      <ul>
        {slide.problems.map((problem) => (
          <li key={problem.number} data-status={problem.status}>
            <p className="slide-date">
              {strings.until(periodText(problem.deadline, locale))}{' '}
              <span>{passedText(problem, today, locale)}</span>
            </p>
            <p className="slide-problem">{problem.label[locale]}</p>
            <p className="slide-cell-foot">
              {[
                strings.problem(problem.number),
                statusText(problem.status, bundle, locale),
                problem.ongoing && strings.ongoing,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {slide.problems.some((problem) => passedText(problem, today, locale)) && (
        <p className="slide-cell-foot">{afterDeadlineText(bundle, locale)}</p>
      )}
    </div>
  );
};
