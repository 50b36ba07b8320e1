export { grouped, signed } from '../figures/decimal.ts';
export { afterWord, bareDerivedText, derivedEnds, derivedText, toldMiddle } from '../figures/derived-text.ts';
export {
  bareText,
  digitsAndScale,
  figureText,
  middle,
  numberText,
  referenceText,
  roundedDecimal,
  wordingText,
  writtenOutText,
} from '../figures/number-text.ts';
