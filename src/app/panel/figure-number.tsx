import { type Figure, isCounted } from '../../bundle/model/bundle.ts';
import { periodText } from '../../bundle/model/period.ts';
import { bareText, figureText, numberText } from '../../charts/model/number.ts';
import { useSettings } from '../settings/provider.tsx';
import { hrefWith } from '../url/hash-location.ts';

/** What makes an element a displayed figure: its id and its value as the CSV has it. */
export const figureData = (figure: Figure) => ({
  'data-figure': figure.id,
  'data-value': figure.value,
  'data-unit': figure.unit.unit,
});

const useFigureLabel = (figure: Figure): string => {
  const { locale, strings } = useSettings();
  return [
    `${figure.indicator[locale]} ${figureText(figure, locale)}`,
    periodText(figure.period, locale),
    ...(isCounted(figure) ? [strings.natures.counted] : []),
  ].join(', ');
};

/** Beside a number that the report does not state: it is counted from a list. */
const CountedMark = ({ figure }: { figure: Figure }) => {
  const { strings } = useSettings();
  return isCounted(figure) ? <small className="counted-mark">{strings.natures.counted}</small> : null;
};

/** A figure's number in a table or a list; its card opens from it. */
export const FigureNumber = ({ figure }: { figure: Figure }) => (
  <>
    <InlineFigure figure={figure} bare={false} />
    <CountedMark figure={figure} />
  </>
);

/** A figure's number within a sentence. The text around it cannot reorder it. */
export const InlineFigure = ({ figure, bare }: { figure: Figure; bare: boolean }) => {
  const { locale } = useSettings();
  return (
    <a
      className="figure-number"
      href={hrefWith('figure', figure.id)}
      title={useFigureLabel(figure)}
      {...figureData(figure)}
    >
      <bdi>{(bare ? bareText : figureText)(figure, locale)}</bdi>
    </a>
  );
};

/** A figure's number set large, its unit small beside it. */
export const KeyNumber = ({ figure }: { figure: Figure }) => {
  const { locale } = useSettings();
  const { before, number, unit, after } = numberText(figure, locale);
  const [digits, scale] = number.split(' ');
  return (
    <a
      className="key-number"
      href={hrefWith('figure', figure.id)}
      aria-label={useFigureLabel(figure)}
      {...figureData(figure)}
    >
      {before && <span className="key-affix">{before}</span>}
      <span className="key-digits">{digits}</span>
      {scale && <span className="key-scale">{scale}</span>}
      {unit && <span className="key-unit">{unit}</span>}
      {after && <span className="key-affix">{after}</span>}
      <CountedMark figure={figure} />
    </a>
  );
};

/** A growth with its direction by shape and colour. */
export const GrowthNumber = ({ figure }: { figure: Figure }) => {
  const { locale, strings } = useSettings();
  const label = useFigureLabel(figure);
  const falls = figure.value.startsWith('-');
  return (
    <a
      className={`growth ${falls ? 'growth-down' : 'growth-up'}`}
      href={hrefWith('figure', figure.id)}
      title={label}
      aria-label={label}
      {...figureData(figure)}
    >
      <svg
        className="growth-mark"
        viewBox="0 0 10 10"
        role="img"
        aria-label={falls ? strings.growthDown : strings.growthUp}
      >
        <path d={falls ? 'M0 1h10L5 9z' : 'M0 9h10L5 1z'} />
      </svg>
      {figureText({ ...figure, value: figure.value.replace('-', '') }, locale)}
    </a>
  );
};
