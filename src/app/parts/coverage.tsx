import { AuditBar } from '../audit/audit-bar.tsx';
import { useReport } from '../state/report.tsx';
import { useSettings } from '../state/settings.tsx';

/** How the report's numbers are accounted for: figures and other mentions, as one bar. */
export const Coverage = () => {
  const { bundle } = useReport();
  const { strings } = useSettings();
  const figures = [...bundle.figures.values()].filter((figure) => figure.stated !== '').length;
  const others = bundle.mentions.length;
  return (
    <section className="coverage">
      <p>{strings.coverage(figures + others)}</p>
      <div className="coverage-bar" aria-hidden="true">
        <span style={{ flexGrow: figures }} />
        <span style={{ flexGrow: others }} />
      </div>
      <p className="coverage-key">
        <span>
          <b>{figures}</b> {strings.coverageFigures}
        </span>
        <span>
          <b>{others}</b> {strings.coverageOther}
        </span>
        {bundle.references.size > 0 && (
          <span>
            <b>{bundle.references.size}</b> {strings.coverageReference}
          </span>
        )}
      </p>
      <AuditBar />
    </section>
  );
};
