/** Decimals as strings of digits: moved, grouped and signed for readers without a digit lost or made up. */

/** How many decimals a number is written with: 2 for 7033.89, 1 for 20.0, none for 905. */
export const decimalsOf = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;

/** A number with a true minus sign, as readers are shown it; data keep the hyphen that programs read. */
export const signed = (decimal: string): string => decimal.replace(/^-/, '−');

/** A decimal for readers, with thousands separators in its whole part. */
export const grouped = (decimal: string): string => {
  const [whole = '', decimals] = signed(decimal).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return decimals === undefined ? digits : `${digits}.${decimals}`;
};

const withoutLeadingZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

/** Moves the decimal point of a number without a sign to the left. */
const movedLeft = (decimal: string, places: number): string => {
  const [whole = '0', decimals = ''] = decimal.split('.');
  const digits = whole.padStart(places + 1, '0');
  const tail = digits.slice(digits.length - places);
  // The zeros of 1000 fill places; behind a point they would claim to be measured. Those of 20.0 were stated.
  const kept = decimals === '' ? tail.replace(/0+$/, '') : tail + decimals;
  const left = withoutLeadingZeros(digits.slice(0, digits.length - places));
  return kept === '' ? left : `${left}.${kept}`;
};

const movedRight = (decimal: string, places: number): string => {
  const [whole = '0', decimals = ''] = decimal.split('.');
  const filled = decimals.padEnd(places, '0');
  const left = withoutLeadingZeros(whole + filled.slice(0, places));
  const right = filled.slice(places);
  return right === '' ? left : `${left}.${right}`;
};

/**
 * A decimal times a power of ten, its digits as they are: 7033.89 by −1 is 703.389, 20.0 is 2.00, but 1000 is 100, not
 * 100.0.
 */
export const timesTenTo = (decimal: string, power: number): string => {
  if (power === 0) return decimal;
  const sign = decimal.startsWith('-') ? '-' : '';
  const digits = decimal.slice(sign.length);
  return sign + (power < 0 ? movedLeft(digits, -power) : movedRight(digits, power));
};
