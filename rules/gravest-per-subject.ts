import type { Outcome } from './outcome.ts';

const gravity = { violated: 3, undecided: 2, satisfied: 1, 'not-applicable': 0 } as const;

/** One outcome for each subject, in order of first mention: of several the gravest, of equally grave ones the first. */
export function gravestPerSubject(outcomes: readonly Outcome<string>[]): readonly Outcome<string>[] {
  const gravest = new Map<string, Outcome<string>>();
  for (const outcome of outcomes) {
    const other = gravest.get(outcome.about);
    if (!other || gravity[outcome.verdict] > gravity[other.verdict]) gravest.set(outcome.about, outcome);
  }
  return [...gravest.values()];
}
