import { checkTitle } from '../../../../audit/check-title.ts';
import { verdictName } from '../../../../audit/labels.ts';
import type { FindingsSlide } from '../../../../dashboard/slides.ts';
import { Clauses } from './clauses.tsx';
import styles from './slide.module.css';
import { SlideText } from './slide-number.tsx';
import { useStage } from './stage-context.ts';

/** What the audit found: each check with its arithmetic, and what the editor knows of it. */
export const FindingsSlideView = ({ slide }: { slide: FindingsSlide }) => {
  const { dashboard, locale } = useStage();
  return (
    <div className={styles.findings}>
      <h1>
        <SlideText template={slide.title} />
      </h1>
      <ul>
        {slide.checks.map((check) => (
          <li key={check.id} data-check={check.id} data-verdict={check.verdict}>
            <p className={styles.findingName}>
              <b>{verdictName(check)[locale]}</b>
              {checkTitle(check, dashboard.bundle, locale)}
            </p>
            <p className={styles.formula}>
              <Clauses pieces={[check.formula[locale]]} locale={locale} />
            </p>
            <p className={styles.cellFoot}>
              <Clauses pieces={[check.reason[locale]]} locale={locale} />
            </p>
            {check.note[locale] && (
              <p className={styles.findingNote}>
                <Clauses pieces={[check.note[locale]]} locale={locale} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
