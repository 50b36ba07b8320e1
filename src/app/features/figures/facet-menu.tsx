import { useDashboard } from '../../data/dashboard-provider.tsx';
import { useSettings } from '../../settings/provider.tsx';
import buttons from '../../ui/button.module.css';
import { CheckMenu } from './check-menu.tsx';
import type { Facet } from './facet.ts';
import type { Counts } from './filter.ts';
import { EXPLORER_STRINGS } from './strings.ts';
import { choose, clearFacet, type ExplorerView, pushView } from './view.ts';

/** The values of a facet to tick, each with how many figures it would show. */
export const FacetMenu = ({ facet, view, counts }: { facet: Facet; view: ExplorerView; counts: Counts }) => {
  const dashboard = useDashboard();
  const { locale } = useSettings();
  const words = EXPLORER_STRINGS[locale];
  const chosen = view.choices.get(facet.id) ?? new Set<string>();
  const known = counts.get(facet.id) ?? new Map<string, number>();
  const title = facet.title[locale];
  return (
    <CheckMenu
      title={chosen.size > 0 ? words.chosen(title, chosen.size) : title}
      active={chosen.size > 0}
      options={facet.order([...known.keys()], dashboard).map((value) => ({
        value,
        label: facet.label(value, dashboard, locale),
        on: chosen.has(value),
        count: known.get(value) ?? 0,
      }))}
      onChange={(value, on) => pushView((now) => choose(now, facet.id, value, on))}
    >
      <button
        type="button"
        className={buttons.button}
        disabled={chosen.size === 0}
        onClick={() => pushView(() => clearFacet(facet.id))}
      >
        {words.clearFacet}
      </button>
    </CheckMenu>
  );
};
