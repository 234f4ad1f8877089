const usualRates = [21, 9, 6, 19, 7, 20, 10, 5.5, 2.1, 12, 5, 22, 23, 25, 8, 8.1, 2.6, 17, 14, 3, 16];

/** No rate in Europe is above 27 %; the sign of VAT is that of the amount it is on. */
export function isOddRate(vat: number, net: number): boolean {
  return Math.abs(vat) > 0.28 * Math.abs(net) + 2 || (vat !== 0 && vat < 0 !== net < 0);
}

/** Whether one amount is the VAT of the other at a rate that is usual somewhere. */
export function isUsualRate(vat: number, net: number): boolean {
  return net !== 0 && usualRates.some((rate) => Math.abs((net * rate) / 100 - vat) <= 2.5);
}

/** A percentage in quarters, as laws write it: what is left of an amount by chance seldom is. */
export function isPlainRate(vat: number, net: number): boolean {
  if (vat === 0 || net === 0 || isOddRate(vat, net)) return false;
  const rate = Math.round((vat / net) * 400) / 400;
  return Math.abs(net * rate - vat) <= 1.5;
}
