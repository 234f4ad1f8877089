/** A text as it is searched, and for each of its characters where that stands in the original; null: in the same place. */
export interface FoldedText {
  readonly text: string;
  readonly at: readonly number[] | null;
}

const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };
const beyondAscii = /[^\p{ASCII}]/gu;

/** Lower case without diacritics: `Café Ørsted` gives `cafe orsted`. */
export function foldText(text: string): string {
  return text.replace(beyondAscii, foldCharacter).toLowerCase();
}

/** As `foldText`, with the places of the original. */
export function foldWithPlaces(text: string): FoldedText {
  let isEven = true;
  const folded = text.replace(beyondAscii, (character) => {
    const piece = foldCharacter(character);
    if (piece.length !== character.length) isEven = false;
    return piece;
  });
  return isEven ? { text: folded.toLowerCase(), at: null } : foldSlowly(text);
}

/** Place in the original of the character at `index`; undefined beyond the end. */
export function placeOf({ text, at }: FoldedText, index: number): number | undefined {
  if (index < 0 || index >= text.length) return undefined;
  return at === null ? index : at[index];
}

/** Some character became more than one, or none. */
function foldSlowly(text: string): FoldedText {
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
  if (character < '\u0080') return character.toLowerCase();
  const bare = character.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters[bare] ?? bare;
}
