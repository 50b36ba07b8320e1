import { VERDICT_LABELS } from '../../audit/labels.ts';
import type { FindingsSlide } from '../../panels/deck.ts';
import { Clauses } from './clauses.tsx';
import { SlideText } from './slide-number.tsx';
import { useStage } from './stage-context.ts';

/** What the audit found: each check with its arithmetic, and what the editor knows of it. */
export const FindingsSlideView = ({ slide }: { slide: FindingsSlide }) => {
  const { report, locale } = useStage();
  const { figures } = report.bundle;
  return (
    <div className="slide-findings">
      <h1>
        <SlideText template={slide.title} />
      </h1>
      <ul>
        {slide.checks.map(({ id, verdict, operands, result, formula, reason }) => (
          <li key={id} data-check={id} data-verdict={verdict}>
            <p className="slide-finding-name">
              <b>{VERDICT_LABELS[verdict][locale]}</b>
              {figures.get(result ?? operands[0] ?? '')?.indicator[locale] ?? id}
            </p>
            <p className="slide-formula">
              <Clauses pieces={[formula[locale]]} locale={locale} />
            </p>
            <p className="slide-cell-foot">
              <Clauses pieces={[reason[locale]]} locale={locale} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
};
