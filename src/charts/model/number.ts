export { grouped, signed } from '../../bundle/numbers/decimal.ts';
export {
  afterWord,
  bareDerivedText,
  beforeWord,
  derivedEnds,
  derivedText,
  toldMiddle,
} from '../../bundle/numbers/derived-text.ts';
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
} from '../../bundle/numbers/number-text.ts';
