import type { Panel } from '../../panels/manifest.ts';
import { templateText } from '../../panels/template.ts';
import { useReport } from '../state/report.tsx';
import { useSettings } from '../state/settings.tsx';
import { Choice, FieldGroup } from './fields.tsx';
import { panelsOf, type Scope, scopeOf, scopeText } from './scope.ts';
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
  const { bundle, manifest } = useReport();
  const { locale } = useSettings();
  return (
    <div className="export-selection">
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
  onChange,
}: {
  scope: Scope;
  /** Whether the panels are chosen one by one. */
  selecting: boolean;
  /** The panel that the choice started from; its topic can be chosen too. */
  home: Panel | undefined;
  onChange: (scope: Scope, selecting: boolean) => void;
}) => {
  const { manifest } = useReport();
  const { locale } = useSettings();
  const words = EXPORT_DIALOG_STRINGS[locale];
  const options = [
    ...(home ? [{ value: home.id, label: words.scopes.panel }] : []),
    ...manifest.topics.map((topic) => ({
      value: scopeText({ kind: 'topic', id: topic.id }),
      label: words.scopes.topic(topic.title[locale]),
    })),
    { value: 'all', label: words.scopes.all },
    { value: SELECTION, label: words.scopes.selection },
  ];
  const count = panelsOf(scope, manifest).length;
  return (
    <FieldGroup legend={words.scope}>
      <Choice
        label={words.chosen(count)}
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
