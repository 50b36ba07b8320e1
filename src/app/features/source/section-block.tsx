import type { Figure } from '../../../bundle/model/bundle.ts';
import { locatorText, problemLabel } from '../../../bundle/model/locator.ts';
import { periodText } from '../../../bundle/model/period.ts';
import type { Line, Mark } from '../../../extraction/proof/marked-text.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { FigureNumber } from '../../panel/figure-number.tsx';
import { SOURCE_STRINGS } from '../../panel/source/strings.ts';
import { useSettings } from '../../settings/provider.tsx';
import { hrefWith } from '../../url/hash-location.ts';
import { useChosenKind } from './legend.tsx';
import styles from './source.module.css';

const MarkedNumber = ({ mark, text }: { mark: Mark; text: string }) => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  const chosen = useChosenKind();
  const kind = SOURCE_STRINGS[locale].kinds[mark.kind];
  const shown = {
    className: styles.mark,
    'data-kind': mark.kind,
    'data-dim': chosen !== null && chosen !== mark.kind,
    'data-offset': mark.origin ?? undefined,
  };
  const words = text.slice(mark.start, mark.end);
  const figure = mark.figure === null ? undefined : bundle.figures.get(mark.figure);
  if (!figure) {
    return (
      <mark {...shown} title={kind}>
        {words}
      </mark>
    );
  }
  return (
    <a
      {...shown}
      href={hrefWith('figure', figure.id)}
      title={`${kind}: ${figure.indicator[locale]}`}
      data-figure={figure.id}
      data-value={figure.value}
      data-unit={figure.unit.unit}
    >
      {words}
    </a>
  );
};

const SectionText = ({ lines, text }: { lines: readonly Line[]; text: string }) => (
  <div className={styles.text} lang="zh-CN">
    {lines.map((line) => (
      <p key={line.start} className={styles.line}>
        {line.parts.map((part, index) =>
          typeof part === 'string' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never change places
            <span key={index}>{part}</span>
          ) : (
            <MarkedNumber key={part.start} mark={part} text={text} />
          ),
        )}
      </p>
    ))}
  </div>
);

interface Props {
  readonly item: string;
  /** Where it begins in the text that the bundle was made from. */
  readonly start: number;
  readonly figures: readonly Figure[];
  readonly marks: readonly Mark[];
  readonly lines: readonly Line[];
  /** The reader's copy; null while none is open. */
  readonly text: string | null;
}

/** One section: where it is, how many numbers it holds, its text where that is open, its figures. */
export const SectionBlock = ({ item, start, figures, marks, lines, text }: Props) => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  const words = SOURCE_STRINGS[locale];
  const stated = marks.filter(({ kind }) => kind === 'figure').length;
  const label = problemLabel(item, bundle, locale);
  const name = item === '' ? words.whole : locatorText(item, bundle, locale);
  return (
    <section className={styles.section} aria-labelledby={`section-${item}`} data-start={start}>
      <header>
        <h2 id={`section-${item}`}>
          {name} {label && <span>{label}</span>}
        </h2>
        <p>{words.counts(stated, marks.length - stated)}</p>
      </header>
      <div className={styles.columns}>
        {text !== null && <SectionText lines={lines} text={text} />}
        <div className={styles.figures}>
          {figures.length === 0 ? (
            <p className={styles.empty}>{words.noFigures}</p>
          ) : (
            <ul>
              {figures.map((figure) => (
                <li key={figure.id} data-offset={figure.offset} data-entry={figure.id}>
                  <span>
                    {figure.indicator[locale]}
                    <small>{periodText(figure.period, locale)}</small>
                  </span>{' '}
                  <FigureNumber figure={figure} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  );
};
