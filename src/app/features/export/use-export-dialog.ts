import { useMemo, useState } from 'react';
import type { Panel } from '../../../charts/model/panel.ts';
import { themeFromTokens } from '../../../charts/model/theme.ts';
import { attempt } from '../../../charts/render/draw-panel.ts';
import { type Exhibit, type ExhibitSetting, exhibitOf } from '../../../export/exhibit.ts';
import { type ExportFormat, themeFor } from '../../../export/format.ts';
import { EXPORT_FORMATS } from '../../../export/registry.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { openExport } from '../../panel/export/open-export.ts';
import { panelsOf, type Scope, scopeOf, scopeText } from '../../panel/export/scope.ts';
import { useSettings } from '../../settings/provider.tsx';
import tokens from '../../tokens.css?raw';
import { backgroundIn, onBackground } from './background.ts';
import { type Choices, rememberChoices, rememberedChoices } from './choices.ts';
import type { Look } from './look-fields.tsx';
import { pickedPanels } from './picked-figures.ts';
import { isCompact, writeOptions } from './presets.ts';
import { exportedName } from './run-export.ts';
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

/** What is exported, in which format, how it looks, and how far the export has come. `text`: the scope in the link. */
export const useExportDialog = (text: string) => {
  const { bundle, manifest } = useDashboard();
  const settings = useSettings();
  const { rising } = settings;
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
  const drawn = exhibit instanceof Error ? null : exhibit;
  return {
    scope,
    /** Whether the panels are chosen one by one. */
    selecting,
    /** What the dialog was opened for, as a choice. */
    home,
    /** How much is exported, in words. */
    amount:
      scope.kind === 'figures' && format.holds === 'data' ? words.oneTable : words.chosen(panels.length),
    format,
    options,
    choices,
    look,
    /** The first panel as it will be exported; null while it is read and where it cannot be drawn. */
    preview: drawn,
    /** Why it cannot be drawn. */
    failure: exhibit instanceof Error ? exhibit : null,
    /** The hash of the page that shows the one panel exported; null for several. */
    page: drawn && !second ? pageOf(scope, drawn) : null,
    /** The name of the file; null when there is nothing to save. */
    name: first && series ? exportedName(request) : null,
    run: run.state,
    choose: (next: Scope, choosing: boolean): void => {
      setSelecting(choosing);
      // A selection may be empty for a moment; the dialog stays open.
      openExport(scopeText(next) || ',');
    },
    change,
    changeLook: (next: Partial<Look>): void => setLook({ ...look, ...next }),
    save: (): void => void run.start(request),
    cancel: run.cancel,
    close: (): void => openExport(null),
  };
};
