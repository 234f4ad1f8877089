/** A text as it is searched, and for each of its characters where that stands in the original. */
export interface FoldedText {
  readonly text: string;
  readonly at: readonly number[];
}

const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };

/** Lower case without diacritics: `Café Ørsted` gives `cafe orsted`. */
export function foldText(text: string): string {
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** As `foldText`, with the places of the original. */
export function foldWithPlaces(text: string): FoldedText {
  const at: number[] = [];
  let folded = '';
  let place = 0;
  for (const character of text) {
    const piece = foldCharacter(character);
    for (let index = 0; index < piece.length; index += 1) at.push(place);
    folded += piece;
    place += character.length;
  }
  return { text: folded, at };
}

function foldCharacter(character: string): string {
  const bare = character.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return letters[bare] ?? bare;
}
