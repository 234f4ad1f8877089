/** Digits of a decimal string on which to compare amounts: without sign, leading zeros and zeros behind the decimals. */
export function amountKey(decimal: string): string {
  const unsigned = decimal.replace(/^-/, '').replace(/^0+(?=\d)/, '');
  return unsigned.includes('.') ? unsigned.replace(/\.?0+$/, '') : unsigned;
}
