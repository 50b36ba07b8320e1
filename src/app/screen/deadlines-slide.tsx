import { periodText } from '../../figures/period.ts';
import type { DeadlinesSlide } from '../../panels/deck.ts';
import { STRINGS } from '../strings.ts';
import { SlideText } from './slide-number.tsx';
import { useStage } from './stage-context.ts';

/** The problems that are not done, the next deadline first. */
export const DeadlinesSlideView = ({ slide }: { slide: DeadlinesSlide }) => {
  const { locale, strings } = useStage();
  const { statuses } = STRINGS[locale];
  return (
    <div className="slide-deadlines">
      <h1>
        <SlideText template={slide.title} />
      </h1>
      <ul>
        {slide.problems.map(({ number, label, deadline, ongoing, status }) => (
          <li key={number} data-status={status}>
            <p className="slide-date">{strings.until(periodText(deadline, locale))}</p>
            <p className="slide-problem">{label[locale]}</p>
            <p className="slide-cell-foot">
              {[strings.problem(number), statuses[status], ongoing && strings.ongoing]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
};
