import { foldKey } from './fold-text.ts';

const words: readonly string[] = [
  'januari january januar janner janvier jan janv enero ene',
  'februari february februar fevrier feb febr fev fevr febrero',
  'maart march marz maerz mars mrt mar mrz maa marzo',
  'april avril apr avr abril abr',
  'mei may mai mayo',
  'juni june juin jun junio',
  'juli july juillet jul juil julio',
  'augustus august aout aug agosto ago',
  'september septembre sep sept septiembre',
  'oktober october octobre okt oct octubre',
  'november novembre nov noviembre',
  'december dezember decembre dec dez diciembre dic',
];

const numbers: ReadonlyMap<string, number> = new Map(
  words.flatMap((line, index) => line.split(' ').map((word) => [word, index + 1] as const)),
);

/** A Dutch, English, German, French or Spanish month name, full or short, to 1-12; `null` when it is none. */
export function monthNumber(word: string): number | null {
  return numbers.get(foldKey(word)) ?? null;
}
