const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** The Dutch eleven-test over exactly nine digits: the weighted sum is a positive number's multiple of eleven (RSIN, BSN). */
export function passesElevenTest(nineDigits: string): boolean {
  if (!/^\d{9}$/.test(nineDigits) || nineDigits === '000000000') return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(nineDigits[index]), 0);
  return sum % 11 === 0;
}
