import { useMemo } from 'react';
import { comparisonOf } from '../../../dashboard/comparison.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { ExportButton } from '../../panel/export/export-button.tsx';
import { scopeText } from '../../panel/export/scope.ts';
import { MEASURE_NAMES } from '../../panel/measure-names.ts';
import { NamedFigure } from '../../panel/named-figure.tsx';
import { PanelCard } from '../../panel/panel-card.tsx';
import { useSettings } from '../../settings/provider.tsx';
import buttons from '../../ui/button.module.css';
import styles from './figures.module.css';
import { EXPLORER_STRINGS } from './strings.ts';
import { compare, type ExplorerView, replaceView, select } from './view.ts';

const Drawn = ({ view }: { view: ExplorerView }) => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  const words = EXPLORER_STRINGS[locale];
  const selected = view.selected.join();
  const { panels, alone } = useMemo(
    () => comparisonOf(bundle, selected.split(','), MEASURE_NAMES),
    [bundle, selected],
  );
  return (
    <section className={styles.comparison} aria-label={words.comparison}>
      {panels.map((panel) => (
        // A chart of other figures is another chart: it paints anew.
        <PanelCard
          key={panel.figures.join()}
          panel={panel}
          setting="page"
          heading="h2"
          exported={scopeText({ kind: 'figures', ids: panel.figures })}
        />
      ))}
      {alone.length > 0 && (
        <div className={styles.alone}>
          <h2>{words.alone}</h2>
          <ul>
            {alone.map((figure) => (
              <li key={figure.id}>
                <NamedFigure figure={figure} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};

/** What can be done with the picked figures, and their comparison once it is asked for. */
export const Selection = ({ view }: { view: ExplorerView }) => {
  const { locale } = useSettings();
  const words = EXPLORER_STRINGS[locale];
  if (view.selected.length === 0) return null;
  return (
    <>
      <div className={styles.selectionBar}>
        <span role="status">{words.selected(view.selected.length)}</span>
        <button
          type="button"
          className={buttons.button}
          onClick={() => replaceView((now) => compare(!now.comparing))}
        >
          {view.comparing ? words.hide : words.draw}
        </button>
        <button
          type="button"
          className={buttons.button}
          onClick={() => replaceView((now) => select(now, now.selected, false))}
        >
          {words.unselect}
        </button>
        <ExportButton
          scope={scopeText({ kind: 'figures', ids: view.selected })}
          about={words.selected(view.selected.length)}
          className={buttons.button}
        />
      </div>
      {view.comparing && <Drawn view={view} />}
    </>
  );
};
