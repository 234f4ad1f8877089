import { foldKey } from './fold-text.ts';

const words: readonly string[] = [
  'januari january januar janner janvier jan janv',
  'februari february februar fevrier feb febr fev fevr',
  'maart march marz maerz mars mrt mar mrz maa',
  'april avril apr avr',
  'mei may mai',
  'juni june juin jun',
  'juli july juillet jul juil',
  'augustus august aout aug',
  'september septembre sep sept',
  'oktober october octobre okt oct',
  'november novembre nov',
  'december dezember decembre dec dez',
];

const numbers: ReadonlyMap<string, number> = new Map(
  words.flatMap((line, index) => line.split(' ').map((word) => [word, index + 1] as const)),
);

/** A Dutch, English, German or French month name, full or short, to 1-12; `null` when it is none. */
export function monthNumber(word: string): number | null {
  return numbers.get(foldKey(word)) ?? null;
}
