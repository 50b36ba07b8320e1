import { Fragment } from 'react';
import type { Figure } from '../../figures/bundle.ts';
import type { Bilingual } from '../../figures/text.ts';
import { bareText, figureText, numberText } from '../../panels/number.ts';
import { templateParts } from '../../panels/template.ts';
import { figureData } from '../parts/figure-number.tsx';
import { useStage } from './stage-context.ts';

/** Figures on a slide: nobody clicks them from eight metres, so they are no links. */

const FigureText = ({ figure, bare }: { figure: Figure; bare: boolean }) => (
  <span className="slide-figure" {...figureData(figure)}>
    {(bare ? bareText : figureText)(figure, useStage().locale)}
  </span>
);

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Chinese text that breaks between words: browsers break it after any character, and a headline across a room should
 * not part a word.
 */
const Words = ({ text }: { text: string }) =>
  [...words.segment(text)].map(({ segment, index }) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {segment}
    </Fragment>
  ));

/** A template whose numbers are figures. */
export const SlideText = ({ template }: { template: Bilingual }) => {
  const { locale, report } = useStage();
  return templateParts(template[locale]).map((part, index) => {
    if ('text' in part) {
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one template never move
      return locale === 'zh' ? <Words key={index} text={part.text} /> : part.text;
    }
    const figure = report.bundle.figures.get(part.figure);
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one template never move
    return figure ? <FigureText key={index} figure={figure} bare={part.bare} /> : part.figure;
  });
};

/** A figure set large, its unit small beside it. */
export const SlideNumber = ({ figure }: { figure: Figure }) => {
  const { before, number, unit, after } = numberText(figure, useStage().locale);
  // 887.65 billion: the digits are the number, the word is not.
  const [digits = number, ...scale] = number.split(' ');
  return (
    <p className="slide-number" {...figureData(figure)}>
      {before && <span className="slide-affix">{before}</span>}
      <span className="slide-digits">{digits}</span>
      {(scale.length > 0 || unit || after) && (
        <span className="slide-affix">
          {[...scale, unit].filter(Boolean).join(' ')}
          {after}
        </span>
      )}
    </p>
  );
};

/** A growth with its direction by shape and colour. */
export const SlideGrowth = ({ figure }: { figure: Figure }) => {
  const { locale } = useStage();
  const falls = figure.value.startsWith('-');
  return (
    <span className={`slide-growth ${falls ? 'falls' : 'rises'}`} {...figureData(figure)}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d={falls ? 'M0 1h10L5 9z' : 'M0 9h10L5 1z'} />
      </svg>
      {figureText({ ...figure, value: figure.value.replace('-', '') }, locale)}
    </span>
  );
};
