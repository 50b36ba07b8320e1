import { Dialog } from 'radix-ui';
import { useMemo, useState } from 'react';
import { reasonText } from '../../../bundle/defects/reason.ts';
import type { Panel } from '../../../charts/model/panel.ts';
import { themeFromTokens } from '../../../charts/model/theme.ts';
import { attempt } from '../../../charts/render/draw-panel.ts';
import { type Exhibit, type ExhibitSetting, exhibitOf } from '../../../export/exhibit.ts';
import { type ExportFormat, themeFor } from '../../../export/format.ts';
import { EXPORT_FORMATS } from '../../../export/registry.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { useSettings } from '../../settings/provider.tsx';
import tokens from '../../tokens.css?raw';
import { useFocusReturn } from '../../ui/focus-return.ts';
import { Actions } from './actions.tsx';
import { backgroundIn, onBackground } from './background.ts';
import { type Choices, rememberChoices, rememberedChoices } from './choices.ts';
import { CopySection } from './copy-section.tsx';
import './export.css';
import { openExport } from '../../panel/export/open-export.ts';
import { panelsOf, type Scope, scopeOf, scopeText } from '../../panel/export/scope.ts';
import { FormatField } from './format-field.tsx';
import { type Look, LookFields } from './look-fields.tsx';
import { pickedPanels } from './picked-figures.ts';
import { isCompact, writeOptions } from './presets.ts';
import { Preview } from './preview.tsx';
import { exportedName } from './run-export.ts';
import { ScopeField } from './scope-field.tsx';
import { EXPORT_DIALOG_STRINGS, type ExportDialogStrings } from './strings.ts';
import { useExportRun } from './use-export-run.ts';
import { useSeriesInputs } from './use-series-inputs.ts';

/** What several panels are together, for the name of their file. */
const collectionName = (scope: Scope, setting: ExhibitSetting): string => {
  const { locale, manifest } = setting;
  const words = EXPORT_DIALOG_STRINGS[locale].scopes;
  if (scope.kind === 'all') return words.all;
  if (scope.kind === 'panels') return words.selection;
  if (scope.kind === 'figures') return words.figures(scope.ids.length);
  return manifest.topics.find((topic) => topic.id === scope.id)?.title[locale] ?? scope.id;
};

/** What the dialog was opened for, as a choice among the others. */
const homeOf = (scope: Scope, first: Panel | undefined, { scopes }: ExportDialogStrings) => {
  if (scope.kind === 'figures') return { value: scopeText(scope), label: scopes.figures(scope.ids.length) };
  return first ? { value: first.id, label: scopes.panel } : null;
};

/** The page that shows what is exported, for citations. */
const pageOf = (scope: Scope, { panel }: Exhibit): string =>
  scope.kind === 'figures' ? `#/figures?selected=${scope.ids.join(',')}&compare=1` : `#/panel/${panel.id}`;

/** A panel drawn for the preview, or why it cannot be. */
const useExhibit = (panel: Panel | undefined, setting: ExhibitSetting | null): Exhibit | Error | null =>
  useMemo(() => {
    if (!panel || !setting) return null;
    return attempt(() => exhibitOf(panel, setting));
  }, [panel, setting]);

const useChoices = (): [Choices, (change: Partial<Choices>) => void] => {
  const [choices, setChoices] = useState(rememberedChoices);
  return [
    choices,
    (change) => {
      const next = { ...choices, ...change };
      rememberChoices(next);
      setChoices(next);
    },
  ];
};

/** Everything about exporting: what, in which format, how it looks, and the preview of it. */
const ExportDialog = ({ scope: text }: { scope: string }) => {
  const { bundle, manifest } = useDashboard();
  const settings = useSettings();
  const { rising } = settings;
  const focusReturn = useFocusReturn();
  const words = EXPORT_DIALOG_STRINGS[settings.locale];
  const [choices, change] = useChoices();
  const [look, setLook] = useState<Look>({ locale: settings.locale, theme: settings.theme });
  const scope = useMemo(() => scopeOf(text), [text]);
  const format: ExportFormat = EXPORT_FORMATS[choices.format];
  const panels = useMemo(
    () =>
      scope.kind === 'figures'
        ? pickedPanels(bundle, scope.ids, format.holds === 'data')
        : panelsOf(scope, manifest),
    [scope, bundle, manifest, format],
  );
  const [first, second] = panels;
  const [home] = useState(() => homeOf(scope, first, words));
  const [selecting, setSelecting] = useState(scope.kind === 'panels' && second !== undefined);
  const run = useExportRun();
  const pictured = format.holds === 'picture' || format.holds === 'bitmap';
  const preset = pictured ? choices.preset : choices.format === 'pptx' ? 'slide' : 'screen';
  const series = useSeriesInputs(panels);
  const background = pictured ? backgroundIn(look.theme, choices.background) : 'paper';
  const setting = useMemo<ExhibitSetting>(
    () => ({
      bundle,
      manifest,
      locale: look.locale,
      theme: themeFor(
        format,
        onBackground(themeFromTokens(tokens, look.theme, rising), background),
        look.locale,
      ),
      compact: isCompact(preset),
      series: series ?? new Map(),
    }),
    [series, bundle, manifest, look, rising, preset, format, background],
  );
  const options = useMemo(
    () => writeOptions(preset, choices.scale, background === 'transparent'),
    [preset, choices.scale, background],
  );
  const exhibit = useExhibit(first, series && setting);
  const request = { panels, format, options, setting, collection: collectionName(scope, setting) };
  return (
    <Dialog.Root open onOpenChange={(open) => open || openExport(null)}>
      <Dialog.Portal>
        <Dialog.Overlay className="card-overlay" />
        <Dialog.Content
          className="export-dialog"
          aria-describedby={undefined}
          data-export={text}
          {...focusReturn}
        >
          <header className="export-head">
            <Dialog.Title className="card-title">{words.title}</Dialog.Title>
            <Dialog.Close className="button" aria-label={words.close}>
              ✕
            </Dialog.Close>
          </header>
          <div className="export-body">
            {exhibit instanceof Error ? (
              <p role="alert">{words.failed(reasonText(exhibit, settings.locale))}</p>
            ) : (
              exhibit && <Preview exhibit={exhibit} format={format} options={options} />
            )}
            <div className="export-controls">
              <ScopeField
                scope={scope}
                selecting={selecting}
                home={home}
                amount={
                  scope.kind === 'figures' && format.holds === 'data'
                    ? words.oneTable
                    : words.chosen(panels.length)
                }
                onChange={(next, choosing) => {
                  setSelecting(choosing);
                  // A selection may be empty for a moment; the dialog stays open.
                  openExport(scopeText(next) || ',');
                }}
              />
              <FormatField value={choices.format} onChange={(name) => change({ format: name })} />
              <LookFields
                holds={format.holds}
                choices={choices}
                look={look}
                onChoices={change}
                onLook={(next) => setLook({ ...look, ...next })}
              />
              <Actions
                state={run.state}
                name={first && series ? exportedName(request) : null}
                onSave={() => run.start(request)}
                onCancel={run.cancel}
              />
              {exhibit && !(exhibit instanceof Error) && !second && (
                <CopySection exhibit={exhibit} options={options} page={pageOf(scope, exhibit)} />
              )}
            </div>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

export default ExportDialog;
