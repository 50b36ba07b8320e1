export {
  bareIntervalText,
  bareText,
  digitsAndScale,
  figureText,
  grouped,
  intervalText,
  middle,
  numberText,
  referenceText,
  roundedDecimal,
  writtenOutText,
} from '../figures/number-text.ts';
