import { memo } from 'react';
import type { Figure, FigureId } from '../../../bundle/model/bundle.ts';
import { useSettings } from '../../settings/provider.tsx';
import { EXPLORER_STRINGS } from './strings.ts';
import { replaceView, select } from './view.ts';

/** Picks all figures that the filters let through, or none of them. Kept while the table scrolls: it counts them all. */
export const SelectAll = memo(
  ({ figures, picked }: { figures: readonly Figure[]; picked: ReadonlySet<FigureId> }) => {
    const { locale } = useSettings();
    const ids = figures.map(({ id }) => id);
    const count = ids.filter((id) => picked.has(id)).length;
    const all = count > 0 && count === ids.length;
    return (
      <input
        type="checkbox"
        checked={all}
        disabled={ids.length === 0}
        aria-label={EXPLORER_STRINGS[locale].selectAll}
        ref={(box) => {
          if (box) box.indeterminate = count > 0 && !all;
        }}
        onChange={(event) => replaceView((now) => select(now, ids, event.target.checked))}
      />
    );
  },
);
