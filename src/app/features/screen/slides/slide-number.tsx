import { type Figure, isCounted } from '../../../../bundle/model/bundle.ts';
import type { Standing } from '../../../../bundle/model/schema.ts';
import { figureText, numberText } from '../../../../charts/model/number.ts';
import { standingCount, statusCountTexts, statusText } from '../../../../charts/model/problem-status.ts';
import { filledParts, type Template } from '../../../../charts/text/template.ts';
import { figureData } from '../../../panel/figure-number.tsx';
import { STRINGS } from '../../../settings/shared-strings.ts';
import { SCREEN_STRINGS } from '../strings.ts';
import { Clauses, type Piece, Words } from './clauses.tsx';
import styles from './slide.module.css';
import { useStage } from './stage-context.ts';

/** Figures on a slide: nobody clicks them from eight metres, so they are no links. */

const FigureText = ({ figure, text }: { figure: Figure; text: string }) => (
  <bdi className={styles.figure} {...figureData(figure)}>
    {text}
  </bdi>
);

const usePieces = (template: Template): Piece[] => {
  const { locale, dashboard } = useStage();
  return filledParts(template[locale], dashboard.bundle, locale).map(
    (part, index): Piece =>
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one template never move
      'figure' in part ? <FigureText key={index} figure={part.figure} text={part.text} /> : part.text,
  );
};

/** A text whose numbers are figures, with the line breaks that it has. */
export const SlideWords = ({ template }: { template: Template }) => usePieces(template);

/** The same, broken between clauses where it can be. */
export const SlideText = ({ template }: { template: Template }) => (
  <Clauses pieces={usePieces(template)} locale={useStage().locale} />
);

/** A figure set large, its unit small beside it. */
export const SlideNumber = ({ figure }: { figure: Figure }) => {
  const { locale } = useStage();
  const { before, number, unit, after } = numberText(figure, locale);
  // 887.65 billion: the digits are the number, the word is not.
  const [digits = number, ...scale] = number.split(' ');
  return (
    <p className={styles.number} {...figureData(figure)}>
      {before && <span className={styles.affix}>{before}</span>}
      <span className={styles.digits}>{digits}</span>
      {(scale.length > 0 || unit || after) && (
        <span className={styles.affix}>
          {[...scale, unit].filter(Boolean).join(' ')}
          {after}
        </span>
      )}
      {isCounted(figure) && <span className={styles.affix}>{STRINGS[locale].natures.counted}</span>}
    </p>
  );
};

/** How many numbered problems have a state, then how many have each other: counted, not stated by the report. */
export const ProblemsNumber = ({ standing }: { standing: Standing }) => {
  const { dashboard, locale } = useStage();
  const { bundle } = dashboard;
  const { problems } = bundle;
  const states = statusCountTexts(problems, bundle, locale).filter(({ status }) => status !== standing);
  const all = STRINGS[locale].ofProblems(problems.length);
  return (
    <>
      <p className={styles.number}>
        <span className={styles.digits}>{standingCount(problems, standing)}</span>
        <span className={styles.affix}>
          {SCREEN_STRINGS[locale].counted(statusText(standing, bundle, locale))}
        </span>
      </p>
      <p className={`${styles.cellFoot} ${styles.states}`}>
        <Words text={[all, ...states.map(({ text }) => text)].join(' · ')} locale={locale} />
      </p>
    </>
  );
};

/** A growth with its direction by shape and colour. */
export const SlideGrowth = ({ figure }: { figure: Figure }) => {
  const { locale } = useStage();
  const falls = figure.value.startsWith('-');
  return (
    <span className={`${styles.growth} ${falls ? styles.falls : styles.rises}`} {...figureData(figure)}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d={falls ? 'M0 1h10L5 9z' : 'M0 9h10L5 1z'} />
      </svg>
      {figureText({ ...figure, value: figure.value.replace('-', '') }, locale)}
    </span>
  );
};
