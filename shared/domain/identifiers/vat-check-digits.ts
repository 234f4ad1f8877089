type Rule = (number: string) => boolean;

/**
 * Check digits of European VAT ids by prefix, over what stands behind it, as python-stdnum 2026-08 has them. A country that is
 * not here, or a kind of number that its rule leaves alone, is judged on form only.
 */
export const vatCheckDigits: Readonly<Record<string, Rule>> = {
  AT: (number) => {
    const digits = digitsOf(number.slice(1));
    const doubled = digits.slice(0, 7).map((digit, place) => (place % 2 === 1 ? crossSum(digit * 2) : digit));
    return (96 - sum(doubled)) % 10 === digits[7];
  },
  BG: (number) => number.length !== 9 || passesBulgarian(digitsOf(number)),
  CY: (number) => {
    const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
    const counted = digitsOf(number.slice(0, 8)).map((digit, place) =>
      place % 2 === 0 ? (odd[digit] ?? 0) : digit,
    );
    return String.fromCharCode(65 + (sum(counted) % 26)) === number[8];
  },
  CZ: (number) => {
    if (number.length !== 8) return true;
    const digits = digitsOf(number);
    const rest = weighed(digits, [8, 7, 6, 5, 4, 3, 2]) % 11;
    return (rest === 0 ? 1 : (11 - rest) % 10) === digits[7];
  },
  DK: (number) => weighed(digitsOf(number), [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  EE: (number) => weighed(digitsOf(number), [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  EL: (number) => {
    const digits = digitsOf(number);
    return (weighed(digits, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === digits[8];
  },
  ES: (number) => passesSpanish(number),
  FI: (number) => weighed(digitsOf(number), [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0,
  HU: (number) => weighed(digitsOf(number), [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0,
  IE: (number) => passesIrish(number),
  IT: (number) => passesLuhn(digitsOf(number)),
  LT: (number) => passesLithuanian(digitsOf(number)),
  LU: (number) => Number(number.slice(0, 6)) % 89 === Number(number.slice(6)),
  LV: (number) => number < '4' || weighed(digitsOf(number), [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3,
  MT: (number) => weighed(digitsOf(number), [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0,
  PL: (number) => weighed(digitsOf(number), [6, 5, 7, 2, 3, 4, 5, 6, 7, -1]) % 11 === 0,
  PT: (number) => {
    const digits = digitsOf(number);
    const check = (11 - (weighed(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return digits[0] !== 0 && check % 10 === digits[8];
  },
  RO: (number) => {
    const digits = digitsOf(number.padStart(10, '0'));
    return ((weighed(digits, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === digits[9];
  },
  SE: (number) => passesLuhn(digitsOf(number.slice(0, 10))),
  SI: (number) => {
    const digits = digitsOf(number);
    const check = 11 - (weighed(digits, [8, 7, 6, 5, 4, 3, 2]) % 11);
    return check !== 11 && check % 10 === digits[7];
  },
  SK: (number) => Number(number) % 11 === 0,
};

function digitsOf(text: string): readonly number[] {
  return [...text].map(Number);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function weighed(digits: readonly number[], weights: readonly number[]): number {
  return sum(weights.map((weight, place) => weight * (digits[place] ?? 0)));
}

function crossSum(number: number): number {
  return number > 9 ? number - 9 : number;
}

function passesLuhn(digits: readonly number[]): boolean {
  const fromRight = digits.toReversed();
  return sum(fromRight.map((digit, place) => (place % 2 === 1 ? crossSum(digit * 2) : digit))) % 10 === 0;
}

function passesBulgarian(digits: readonly number[]): boolean {
  const first = weighed(digits, [1, 2, 3, 4, 5, 6, 7, 8]) % 11;
  const check = first === 10 ? (weighed(digits, [3, 4, 5, 6, 7, 8, 9, 10]) % 11) % 10 : first;
  return check === digits[8];
}

/** A person: eight digits, or X, Y or Z and seven, and a letter. A company: a letter, seven digits, and a digit or a letter. */
function passesSpanish(number: string): boolean {
  const last = number.slice(-1);
  const person = /^[XYZ]?\d+[A-Z]$/.test(number)
    ? number.slice(0, -1).replace(/^[XYZ]/, (sign) => String('XYZ'.indexOf(sign)))
    : null;
  if (person !== null) return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(person) % 23] === last;
  const counted = digitsOf(number.slice(1, 8)).map((digit, place) =>
    place % 2 === 0 ? crossSum(digit * 2) : digit,
  );
  const check = (10 - (sum(counted) % 10)) % 10;
  return last === String(check) || last === 'JABCDEFGHI'[check];
}

/** Old numbers have another sign on the second place, which then counts for nothing; a letter behind the check letter counts nine. */
function passesIrish(number: string): boolean {
  const isOld = /^\d[A-Z+*]/.test(number);
  const digits = isOld ? `0${number.slice(2, 7)}${number[0] ?? ''}` : number.slice(0, 7);
  const last = number[8] === undefined || number[8] === 'W' ? 0 : number.charCodeAt(8) - 64;
  const rest = (weighed(digitsOf(digits), [8, 7, 6, 5, 4, 3, 2]) + 9 * last) % 23;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[rest] === number[7];
}

function passesLithuanian(digits: readonly number[]): boolean {
  const body = digits.slice(0, -1);
  const remainder = (start: number) =>
    sum(body.map((digit, place) => digit * (1 + ((start + place) % 9)))) % 11;
  const first = remainder(0);
  return (first === 10 ? remainder(2) % 10 : first) === digits.at(-1);
}
