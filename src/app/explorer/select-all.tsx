import type { Figure } from '../../figures/bundle.ts';
import { useSettings } from '../state/settings.tsx';
import { EXPLORER_STRINGS } from './strings.ts';
import { type ExplorerView, replaceView, select } from './view.ts';

/** Picks all figures that the filters let through, or none of them. */
export const SelectAll = ({ figures, view }: { figures: readonly Figure[]; view: ExplorerView }) => {
  const { locale } = useSettings();
  const ids = figures.map(({ id }) => id);
  const picked = ids.filter((id) => view.selected.includes(id)).length;
  const all = picked > 0 && picked === ids.length;
  return (
    <input
      type="checkbox"
      checked={all}
      disabled={ids.length === 0}
      aria-label={EXPLORER_STRINGS[locale].selectAll}
      ref={(box) => {
        if (box) box.indeterminate = picked > 0 && !all;
      }}
      onChange={(event) => replaceView(select(view, ids, event.target.checked))}
    />
  );
};
