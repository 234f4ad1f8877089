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
  const counts = countedIn(text);
  if (counts.lettersAndDigits < text.length * leastLettersAndDigits) return false;
  if (counts.latin < fewestLetters || counts.latin < counts.letters * 0.8) return true;
  return counts.common >= counts.latin * leastCommon;
}

/** Characters of ASCII are counted by their codes, which is quick; only the others by what Unicode knows of them. */
function countedIn(text: string) {
  let [letters, digits, common] = [0, 0, 0];
  let others = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= firstOther) others += text[at];
    else if (code >= zero && code <= nine) digits += 1;
    else if (isLetter(code)) {
      letters += 1;
      common += isCommon[code | lowerCase] ?? 0;
    }
  }
  return {
    letters: letters + countOf(others, /\p{L}/gu),
    lettersAndDigits: letters + digits + countOf(others, /[\p{L}\p{N}]/gu),
    latin: letters + countOf(others, /\p{Script=Latin}/gu),
    common: common + countOf(others.normalize('NFD'), commonLetters),
  };
}

const [zero, nine, letterA, letterZ, lowerCase, firstOther] = [48, 57, 97, 122, 32, 128];
/** By code: 1 for a common letter. */
const isCommon = Uint8Array.from({ length: firstOther }, (_, code) =>
  String.fromCharCode(code).search(commonLetters) < 0 ? 0 : 1,
);

function isLetter(code: number): boolean {
  const small = code | lowerCase;
  return small >= letterA && small <= letterZ;
}

function countOf(text: string, pattern: RegExp): number {
  return text === '' ? 0 : (text.match(pattern)?.length ?? 0);
}
