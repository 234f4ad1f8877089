/** Shorter texts are not judged: a label or a list of codes may look like anything. */
const fewestCharacters = 150;
/** Below this share of letters and digits a text is made of signs. */
const leastLettersAndDigits = 0.5;
/** These eight make up 55 to 65 of 100 letters of Dutch, English, German and French, and 31 where any letter is as likely. */
const commonLetters = /[etaoinsr]/gi;
const leastCommon = 0.4;
const fewestLetters = 100;

/**
 * Could people have written this? A font whose letters were renumbered without a map gives signs, or letters in which no
 * word can be said, though every character by itself means something. Scripts other than Latin are taken as they are.
 */
export function readsLikeText(words: readonly string[]): boolean {
  // Rows of dots, dashes and underscores guide the eye and say nothing.
  const text = words.join('').replace(/(.)\1{2,}/gu, '');
  if (text.length < fewestCharacters) return true;
  const lettersAndDigits = countOf(text, /[\p{L}\p{N}]/gu);
  if (lettersAndDigits < text.length * leastLettersAndDigits) return false;
  const latin = countOf(text, /\p{Script=Latin}/gu);
  if (latin < fewestLetters || latin < countOf(text, /\p{L}/gu) * 0.8) return true;
  return countOf(text.normalize('NFD'), commonLetters) >= latin * leastCommon;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
