import { templateText } from '../../../charts/text/template.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { panelsOf, type Scope, scopeOf, scopeText } from '../../panel/export/scope.ts';
import { useSettings } from '../../settings/provider.tsx';
import styles from './export.module.css';
import { Choice, FieldGroup } from './fields.tsx';
import { EXPORT_DIALOG_STRINGS } from './strings.ts';

const SELECTION = 'selection';

/** Checkboxes for the panels of a selection of one's own. */
const Selection = ({
  ids,
  onChange,
}: {
  ids: readonly string[];
  onChange: (ids: readonly string[]) => void;
}) => {
  const { bundle, manifest } = useDashboard();
  const { locale } = useSettings();
  return (
    <div className={styles.selection}>
      {panelsOf({ kind: 'all' }, manifest).map((panel) => (
        <label key={panel.place}>
          <input
            type="checkbox"
            checked={ids.includes(panel.id)}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.checked ? [...ids, panel.id] : ids.filter((id) => id !== panel.id))
            }
          />
          {templateText(panel.title[locale], bundle, locale)}
        </label>
      ))}
    </div>
  );
};

/** What is exported: the panel it was opened from, its topic, all, or a selection. */
export const ScopeField = ({
  scope,
  selecting,
  home,
  amount,
  onChange,
}: {
  scope: Scope;
  /** Whether the panels are chosen one by one. */
  selecting: boolean;
  /** What the choice started from: a panel, or picked figures. */
  home: { readonly value: string; readonly label: string } | null;
  /** How much that is: so many panels, or one table. */
  amount: string;
  onChange: (scope: Scope, selecting: boolean) => void;
}) => {
  const { manifest } = useDashboard();
  const { locale } = useSettings();
  const words = EXPORT_DIALOG_STRINGS[locale];
  const options = [
    ...(home ? [home] : []),
    ...manifest.topics.map((topic) => ({
      value: scopeText({ kind: 'topic', id: topic.id }),
      label: words.scopes.topic(topic.title[locale]),
    })),
    { value: 'all', label: words.scopes.all },
    { value: SELECTION, label: words.scopes.selection },
  ];
  return (
    <FieldGroup legend={words.scope(amount)}>
      <Choice
        label={words.content}
        value={selecting ? SELECTION : scopeText(scope)}
        options={options}
        onChange={(value) =>
          value === SELECTION
            ? onChange({ kind: 'panels', ids: panelsOf(scope, manifest).map((panel) => panel.id) }, true)
            : onChange(scopeOf(value), false)
        }
      />
      {selecting && scope.kind === 'panels' && (
        <Selection ids={scope.ids} onChange={(ids) => onChange({ kind: 'panels', ids }, true)} />
      )}
    </FieldGroup>
  );
};
