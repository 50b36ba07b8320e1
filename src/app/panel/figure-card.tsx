import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { aboutFigure, type Figure, type FigureId } from '../../bundle/model/bundle.ts';
import { locatorText, problemLabel } from '../../bundle/model/locator.ts';
import { periodText } from '../../bundle/model/period.ts';
import { statedInterval } from '../../bundle/numbers/interval.ts';
import { wordingText, writtenOutText } from '../../charts/model/number.ts';
import { useDashboard } from '../data/dashboard-provider.tsx';
import { useSettings } from '../settings/provider.tsx';
import buttons from '../ui/button.module.css';
import dialogs from '../ui/dialog.module.css';
import { useFocusReturn } from '../ui/focus-return.ts';
import lists from '../ui/list.module.css';
import { hrefWith, pushHash, useQueryValue } from '../url/hash-location.ts';
import { FigureChecks } from './audit/figure-checks.tsx';
import { KeyNumber } from './figure-number.tsx';
import { FIGURE_STRINGS } from './figure-strings.ts';
import { NamedFigure } from './named-figure.tsx';
import { SourceEntries } from './source/source-entries.tsx';

const Entry = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={lists.entry}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** An entry that links to other figures; nothing where there are none. */
const FigureLinks = ({ name, figures }: { name: string; figures: readonly Figure[] }) =>
  figures.length > 0 && (
    <Entry name={name}>
      <ul className={lists.plain}>
        {figures.map((figure) => (
          <li key={figure.id}>
            <NamedFigure figure={figure} />
          </li>
        ))}
      </ul>
    </Entry>
  );

const Entries = ({ figure }: { figure: Figure }) => {
  const { bundle, manifest } = useDashboard();
  const { locale } = useSettings();
  const said = FIGURE_STRINGS[locale];
  const words = said.figure;
  const withId = (id: FigureId | null): readonly Figure[] =>
    id === null ? [] : [bundle.figures.get(id) ?? []].flat();
  const panels = manifest.panels.filter((panel) => panel.figures.includes(figure.id));
  const interval = statedInterval(figure);
  const baseUnit = bundle.units.get(figure.unit.base);
  const writtenOut = baseUnit && writtenOutText(figure, baseUnit, locale);
  const exact = interval.lo && interval.hi && interval.lo.equals(interval.hi);
  return (
    <dl className={lists.entries}>
      <Entry name={words.scope}>{figure.scope[locale]}</Entry>
      <Entry name={words.period}>{periodText(figure.period, locale)}</Entry>
      <Entry name={words.measure}>{said.measures[figure.measure]}</Entry>
      {figure.qualifier && <Entry name={words.qualifier}>{said.qualifiers[figure.qualifier]}</Entry>}
      {figure.modality && <Entry name={words.modality}>{said.modalities[figure.modality]}</Entry>}
      {figure.basis && <Entry name={words.basis}>{said.basis[figure.basis]}</Entry>}
      {figure.status && <Entry name={words.status}>{said.observationStatuses[figure.status]}</Entry>}
      {writtenOut && <Entry name={words.writtenOut}>{writtenOut}</Entry>}
      {!exact && figure.measure !== 'rank' && (
        <Entry name={words.interval}>{wordingText(interval, figure.unit, locale)}</Entry>
      )}
      <Entry name={words.where}>
        {locatorText(figure.item, bundle, locale)} {problemLabel(figure.item, bundle, locale)}
      </Entry>
      <Entry name={words.offset}>
        {words.offsetOf(figure.offset, bundle.descriptor.heshu.report.characters)}
      </Entry>
      <Entry name={words.stated}>{figure.stated ? <q lang="zh-CN">{figure.stated}</q> : words.counted}</Entry>
      {figure.cell && <Entry name={words.cell}>{figure.cell}</Entry>}
      <SourceEntries figure={figure} entry={(name, content) => <Entry name={name}>{content}</Entry>} />
      <FigureLinks name={words.of} figures={withId(figure.of)} />
      <FigureLinks name={words.base} figures={withId(figure.base)} />
      <FigureLinks name={words.about} figures={aboutFigure(bundle, figure.id)} />
      <FigureChecks figure={figure} entry={(name, content) => <Entry name={name}>{content}</Entry>} />
      {figure.note[locale] && <Entry name={words.note}>{figure.note[locale]}</Entry>}
      {panels.length > 0 && (
        <Entry name={words.panels}>
          <ul className={lists.plain}>
            {panels.map((panel) => (
              <li key={panel.id}>
                <a href={`#/panel/${panel.id}`}>{panel.subtitle[locale]}</a>
              </li>
            ))}
          </ul>
        </Entry>
      )}
      <Entry name={words.file}>
        <code>{words.fileRow(figure.place.file, figure.place.row ?? 0)}</code>
      </Entry>
      <Entry name={words.id}>
        <code>{figure.id}</code>
      </Entry>
    </dl>
  );
};

/** The source card of the figure that the link names: where it stands and what it is. */
const FigureCard = () => {
  const { bundle } = useDashboard();
  const { locale, strings } = useSettings();
  const id = useQueryValue('figure');
  const focusReturn = useFocusReturn();
  const figure = id === null ? undefined : bundle.figures.get(id);
  const close = (): void => {
    pushHash(hrefWith('figure', null));
  };
  return (
    <Dialog.Root open={figure !== undefined} onOpenChange={(open) => open || close()}>
      <Dialog.Portal>
        <Dialog.Overlay className={dialogs.overlay} />
        {figure && (
          <Dialog.Content
            className="figure-card"
            aria-describedby={undefined}
            data-card={figure.id}
            {...focusReturn}
          >
            <header>
              <p className="card-kind">{strings.figureCard}</p>
              <Dialog.Close className={buttons.button} aria-label={strings.close}>
                ✕
              </Dialog.Close>
            </header>
            <Dialog.Title className={dialogs.title}>{figure.indicator[locale]}</Dialog.Title>
            <KeyNumber figure={figure} />
            <Entries figure={figure} />
          </Dialog.Content>
        )}
      </Dialog.Portal>
    </Dialog.Root>
  );
};

export default FigureCard;
