import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { useSettings } from '../../settings/provider.tsx';
import { hrefWith, replaceHash, useQueryValue } from '../../url/hash-location.ts';
import { type Action, type Review, sameStatement } from './review.ts';
import { ReviewDetail } from './review-detail.tsx';
import { ReviewList } from './review-list.tsx';
import { FILTERS, type Filter, matches, progress, type ReviewRow, reviewRows } from './review-view.ts';
import { IMPORT_STRINGS } from './strings.ts';

/** How far around a figure the ones are offered that it may speak about. */
const NEIGHBOURHOOD = 12;

const neighboursOf = (rows: readonly ReviewRow[], offset: number) => {
  const figures = rows.flatMap(({ mention }) => (mention.kind === 'figure' ? [mention] : []));
  const at = figures.findIndex((figure) => figure.offset >= offset);
  return figures
    .slice(Math.max(at - NEIGHBOURHOOD, 0), at + NEIGHBOURHOOD)
    .filter((figure) => figure.offset !== offset);
};

const useFilter = (): Filter => {
  const chosen = useQueryValue('show');
  return FILTERS.find((filter) => filter === chosen) ?? 'figure';
};

const go = (key: string, value: string | null): void => {
  // Not a step of the browser's history: going back leads out of the review and not through its lines.
  replaceHash(hrefWith(key, value));
};

const Tools = ({
  rows,
  shown,
  filter,
  act,
}: {
  rows: readonly ReviewRow[];
  shown: readonly ReviewRow[];
  filter: Filter;
  act: (action: Action) => void;
}) => {
  const { locale } = useSettings();
  const words = IMPORT_STRINGS[locale];
  const { done, all } = progress(rows);
  const open = shown.filter(({ state }) => state === 'open').map(({ drafted }) => drafted.offset);
  return (
    <div className="review-tools">
      <label>
        {words.filter}{' '}
        <select value={filter} onChange={(event) => go('show', event.target.value)}>
          {FILTERS.map((each) => (
            <option key={each} value={each}>
              {words.filters[each]} ({rows.filter((row) => matches(row, each)).length})
            </option>
          ))}
        </select>
      </label>
      <span className="review-progress">
        <progress value={done} max={Math.max(all, 1)} aria-label={words.progress(done, all)} />
        {words.progress(done, all)}
      </span>
      <button type="button" className="button" onClick={() => act({ do: 'undo' })}>
        {words.undo}
      </button>
      {open.length > 0 && (
        <button type="button" className="button" onClick={() => act({ do: 'accept-all', offsets: open })}>
          {words.acceptShown(open.length)}
        </button>
      )}
    </div>
  );
};

/** Where a draft is reviewed: its numbers in a list, the current one in its sentence with its fields. */
export const ReviewWorkspace = ({ review, act }: { review: Review; act: (action: Action) => void }) => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  const words = IMPORT_STRINGS[locale];
  const filter = useFilter();
  const at = useQueryValue('at');
  const form = useRef<HTMLFormElement>(null);
  const workspace = useRef<HTMLDivElement>(null);
  const [stay, setStay] = useState<ReadonlySet<number>>(new Set());
  const rows = useMemo(() => reviewRows(review), [review]);
  const shown = rows.filter((row) => matches(row, filter) || stay.has(row.drafted.offset));
  const current = shown.find(({ drafted }) => String(drafted.offset) === at) ?? shown[0];
  const units = useMemo(() => new Set(bundle.units.keys()), [bundle]);
  const mentions = useMemo(() => rows.map(({ mention }) => mention), [rows]);
  const same = current ? sameStatement(mentions, current.mention) : null;

  const move = (offset: number): void => {
    setStay(new Set());
    go('at', String(offset));
  };
  const decide = (action: Action): void => {
    if (!current) return;
    // What was just decided stays in view until the next line is looked at, though the filter no longer holds it.
    setStay(new Set([current.drafted.offset]));
    if (at === null) go('at', String(current.drafted.offset));
    act(action);
  };
  const next = (): void => {
    const row = current && shown[shown.indexOf(current) + 1];
    if (row) move(row.drafted.offset);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return;
    const { offset } = current.drafted;
    const edit = (): void => form.current?.querySelector<HTMLElement>('input, select')?.focus();
    const commands: Readonly<Record<string, () => void>> = {
      a: () => {
        decide({ do: 'accept', offset });
        next();
      },
      x: () => {
        decide({ do: 'reject', offset });
        next();
      },
      m: () => same && decide({ do: 'merge', offset, into: same.offset }),
      u: () => act({ do: 'undo' }),
      e: edit,
      enter: edit,
    };
    const command = commands[event.key.toLowerCase()];
    if (!command) return;
    event.preventDefault();
    command();
  };
  const onWorkspaceKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') workspace.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back to the list from any field
    <div ref={workspace} onKeyDown={onWorkspaceKey}>
      <datalist id="review-units">
        {[...units].map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
      <Tools rows={rows} shown={shown} filter={filter} act={act} />
      <p className="review-keys">{words.keys}</p>
      <div className="review-desk">
        {shown.length === 0 ? (
          <p className="empty">{words.empty}</p>
        ) : (
          <ReviewList rows={shown} current={current?.drafted.offset ?? null} onCurrent={move} onKey={onKey} />
        )}
        {current && (
          <ReviewDetail
            key={current.drafted.offset}
            review={review}
            row={current}
            same={same}
            neighbours={neighboursOf(rows, current.drafted.offset)}
            units={units}
            formRef={form}
            act={decide}
          />
        )}
      </div>
    </div>
  );
};
