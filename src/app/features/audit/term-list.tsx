import { periodText } from '../../../bundle/model/period.ts';
import { sourceTitle } from '../../../bundle/model/source.ts';
import { referenceText } from '../../../bundle/numbers/number-text.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { AUDIT_STRINGS } from '../../panel/audit/strings.ts';
import { FigureNumber } from '../../panel/figure-number.tsx';
import { useSettings } from '../../settings/provider.tsx';
import styles from './audit.module.css';

const TermNumber = ({ id }: { id: string }) => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  const figure = bundle.figures.get(id);
  if (figure) return <FigureNumber figure={figure} />;
  const reference = bundle.references.get(id);
  if (!reference) return <code>{id}</code>;
  return (
    <>
      {referenceText(reference, locale)}
      <small>
        {AUDIT_STRINGS[locale].reference}
        {locale === 'zh' ? '：' : ': '}
        {sourceTitle(bundle.descriptor.sources, reference.source, locale)}
      </small>
    </>
  );
};

/** Figures and reference values with what each is of, where and when; a figure's number opens its card. */
export const TermList = ({ ids }: { ids: readonly string[] }) => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  return (
    <ul className={styles.checkTerms}>
      {ids.map((id, index) => {
        const term = bundle.figures.get(id) ?? bundle.references.get(id);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a relation may name one figure twice
          <li key={index}>
            <span>
              {term?.indicator[locale] ?? id}
              {term && (
                <small>
                  {term.scope[locale]} · {periodText(term.period, locale)}
                </small>
              )}
            </span>
            <span className={styles.checkNumber}>
              <TermNumber id={id} />
            </span>
          </li>
        );
      })}
    </ul>
  );
};
