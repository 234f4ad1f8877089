/** A label as it stands in the middle of a sentence: `Afleverbon` becomes `afleverbon`, `IBAN` and `KvK-nummer` stay. */
export function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}+(?:\P{L}|$)/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
