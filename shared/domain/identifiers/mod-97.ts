/** Remainder by 97 of a text of digits and capitals, with A = 10 … Z = 35 (ISO 7064). Any other character throws. */
export function mod97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    if (Number.isNaN(value)) throw new RangeError('Only digits and capitals have a remainder by 97');
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
