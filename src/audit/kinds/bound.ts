import type { Bilingual } from '../../bundle/model/text.ts';
import { figureText } from '../../bundle/numbers/number-text.ts';
import { atDifferentTimes, unlikeUnits } from '../comparable.ts';
import type { AuditKind, Form } from '../kind.ts';
import { statedWord, type Term } from '../term.ts';

/** What the comparison with a threshold says, in the words in which the threshold is given: 超 7000 亿元. */
const comparisonWith = (threshold: Term): NonNullable<Form['comparison']> => {
  const word = statedWord(threshold);
  const [zh, en] = [figureText(threshold, 'zh'), figureText(threshold, 'en')];
  return {
    against: { zh: `${word.zh}范围`, en: `the range ${word.en}` },
    holds: { zh: `与${word.zh}“${zh}”相合`, en: `the figure is ${en}, as ${word.en}` },
    fails: { zh: `与${word.zh}“${zh}”不合`, en: `the figure is not what is ${word.en}: ${en}` },
  };
};

const questionOf = (figure: Bilingual, threshold: Term): Bilingual => {
  const word = statedWord(threshold);
  return {
    zh: `${figure.zh}与${word.zh}“${figureText(threshold, 'zh')}”是否相合`,
    en: `${figure.en}: whether it is ${figureText(threshold, 'en')}, as ${word.en}`,
  };
};

/** A figure against a threshold that is stated elsewhere. */
export const bound: AuditKind = {
  name: { zh: '界限', en: 'threshold' },
  operands: { min: 1, max: 1 },
  result: 'required',
  form: ({ operands: [figure], result: threshold }) => {
    if (threshold?.qualifier === '') {
      return {
        column: 'result',
        term: threshold,
        expected: {
          zh: '带限定（超、以上、不足等）的指标',
          en: 'a figure with a qualifier such as over, at_least or under',
        },
      };
    }
    const terms = threshold ? [figure, threshold] : [figure];
    return (
      unlikeUnits(terms, 'result') ?? {
        name: { zh: '该指标', en: 'the figure' },
        unit: figure.unit,
        derive: ([a]) => a ?? null,
        incomparable: atDifferentTimes(terms),
        formula: ([a], result) => `${a} ↔ ${result}`,
        ...(threshold && { comparison: comparisonWith(threshold) }),
      }
    );
  },
  title: ([figure], threshold) => ({
    text: threshold ? questionOf(figure.dated, threshold.term) : figure.dated,
  }),
};
