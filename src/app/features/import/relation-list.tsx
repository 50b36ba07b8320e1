import { AUDIT_KINDS } from '../../../audit/registry.ts';
import type { Draft } from '../../../extraction/draft/bundle.ts';
import type { DraftFigure } from '../../../extraction/draft/rows.ts';
import { useSettings } from '../../settings/provider.tsx';
import styles from './import.module.css';
import type { Action } from './review.ts';
import { IMPORT_STRINGS } from './strings.ts';

/** The relations proposed for the audit; each can be struck out. */
export const RelationList = ({
  draft,
  dropped,
  act,
}: {
  draft: Draft;
  dropped: readonly string[];
  act: (action: Action) => void;
}) => {
  const { locale } = useSettings();
  const words = IMPORT_STRINGS[locale];
  const figures = new Map<string, DraftFigure>(draft.figures.map((figure) => [figure.id, figure]));
  const named = (id: string): string => {
    const figure = figures.get(id);
    return figure ? `${figure.indicator} ${figure.stated}` : id;
  };
  if (draft.relations.length === 0) return <p>{words.noRelations}</p>;
  return (
    <details className={styles.saveRelations}>
      <summary>{words.relations(draft.relations.length - dropped.length)}</summary>
      <ul>
        {draft.relations.map(({ id, kind, operands, result }) => (
          <li key={id} data-relation={id}>
            <b>{AUDIT_KINDS[kind]?.name[locale] ?? kind}</b>
            <span lang="zh-CN">
              {operands.split(';').map(named).join('、')}
              {result && ` → ${named(result)}`}
            </span>
            <label>
              <input
                type="checkbox"
                checked={dropped.includes(id)}
                onChange={() => act({ do: dropped.includes(id) ? 'take' : 'drop', relation: id })}
              />{' '}
              {words.relationOff}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
};
