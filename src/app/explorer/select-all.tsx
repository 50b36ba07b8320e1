import { memo } from 'react';
import type { Figure } from '../../figures/bundle.ts';
import { useSettings } from '../state/settings.tsx';
import { EXPLORER_STRINGS } from './strings.ts';
import { type ExplorerView, replaceView, select } from './view.ts';

/** Picks all figures that the filters let through, or none of them. Kept while the table scrolls: it counts them all. */
export const SelectAll = memo(({ figures, view }: { figures: readonly Figure[]; view: ExplorerView }) => {
  const { locale } = useSettings();
  const ids = figures.map(({ id }) => id);
  const selected = new Set(view.selected);
  const picked = ids.filter((id) => selected.has(id)).length;
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
});
