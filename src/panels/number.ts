export { grouped, signed } from '../figures/decimal.ts';
export {
  bareIntervalText,
  bareText,
  digitsAndScale,
  figureText,
  intervalText,
  middle,
  numberText,
  referenceText,
  roundedDecimal,
  wordingText,
  writtenOutText,
} from '../figures/number-text.ts';
