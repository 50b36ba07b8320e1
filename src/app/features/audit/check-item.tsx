import { useEffect, useRef } from 'react';
import type { Check } from '../../../audit/check.ts';
import { checkTitle } from '../../../audit/check-title.ts';
import { verdictName } from '../../../audit/labels.ts';
import type { Verdict } from '../../../audit/verdict.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { VerdictMark } from '../../panel/audit/verdict-mark.tsx';
import { useSettings } from '../../settings/provider.tsx';
import { hrefWith, pushHash } from '../../url/hash-location.ts';
import styles from './audit.module.css';
import { CheckDetail } from './check-detail.tsx';

/** Verdicts that puzzle without their reason. */
const NEEDS_A_REASON: ReadonlySet<Verdict> = new Set(['differs', 'revised', 'incomparable']);

/** One check: a line that opens to its detail. The open one stands in the hash. */
export const CheckItem = ({ check, open }: { check: Check; open: boolean }) => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  const ref = useRef<HTMLElement>(null);
  const title = checkTitle(check, bundle, locale);
  useEffect(() => {
    const element = ref.current;
    if (!open || !element) return;
    // After the page, which starts a new route at its top. A check that can be seen stays where it is.
    const frame = requestAnimationFrame(() => {
      const { top } = element.getBoundingClientRect();
      if (top < 0 || top > window.innerHeight / 2) element.scrollIntoView({ block: 'start' });
    });
    return () => cancelAnimationFrame(frame);
  }, [open]);
  const toggle = (): void => pushHash(hrefWith('check', open ? null : check.id));
  return (
    <article
      ref={ref}
      className={styles.check}
      data-check={check.id}
      data-verdict={check.verdict}
      data-open={open}
    >
      <h3>
        <button type="button" className={styles.checkHead} aria-expanded={open} onClick={toggle}>
          <span className={styles.checkVerdict}>
            <VerdictMark verdict={check.verdict} />
            {verdictName(check)[locale]}
          </span>
          <span className={styles.checkSubject}>{title}</span>
          <span className={styles.checkFormula}>{check.formula[locale]}</span>
          {!open && NEEDS_A_REASON.has(check.verdict) && (
            <>
              <span className={styles.checkWhy}>{check.reason[locale]}</span>
              {check.note[locale] && <span className={styles.checkWhy}>{check.note[locale]}</span>}
            </>
          )}
        </button>
      </h3>
      {open && <CheckDetail check={check} title={title} />}
    </article>
  );
};
