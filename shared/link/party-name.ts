const legalForms = new Set([
  'bv',
  'nv',
  'vof',
  'cv',
  'gmbh',
  'ag',
  'ltd',
  'limited',
  'inc',
  'llc',
  'sa',
  'sarl',
  'bvba',
  'stichting',
  'holding',
  'group',
  'groep',
  'the',
  'van',
  'der',
  'den',
  'het',
  'and',
]);

/** The words that tell one company from another: folded, without legal forms and words of one or two letters. */
export function partyWords(name: string): readonly string[] {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\./g, '');
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 3 && !legalForms.has(word));
  return [...new Set(words)];
}

/** Whether two names can be the same party: every word of the shorter one stands in the longer. */
export function isSameParty(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** Whether two names have nothing in common. Unknown names never do. */
export function areStrangers(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));
}
