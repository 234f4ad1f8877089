export const verbs = ['check', 'extract', 'export', 'restore'] as const;
export type Verb = (typeof verbs)[number];

/** Whether this word is one of the things the command line can do. */
export function isVerb(word: string): word is Verb {
  return (verbs as readonly string[]).includes(word);
}
