export {
  bareText,
  figureText,
  grouped,
  intervalText,
  middle,
  numberText,
  referenceText,
  roundedDecimal,
} from '../figures/number-text.ts';
