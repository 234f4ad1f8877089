import type { Dossier } from '#shared/domain/dossier.ts';
import type { IdentifierVerdict } from '#shared/domain/identifiers/identifier-verdict.ts';
import { causeOf, countedSources, type SeenValue, seenValue } from './field-values.ts';
import type { OthersCause } from './outcome.ts';

/** What testing a number in every source of a field gave: the first wrong one counts before one that can't be read. */
export type FieldTest<Wrong> =
  | { readonly state: 'wrong'; readonly seen: SeenValue; readonly wrong: Wrong }
  | { readonly state: 'unreadable'; readonly because: OthersCause }
  | { readonly state: 'right' }
  | { readonly state: 'absent' };

/** Tests the text of every source that states a field. `test` gives null for a right one and what is wrong otherwise. */
export function testEverySource<Wrong>(
  dossier: Dossier,
  field: string,
  test: (text: string) => Wrong | null,
): FieldTest<Wrong> {
  const sources = countedSources(dossier, field);
  const texts = sources
    .flatMap(seenValue)
    .flatMap((seen) => ('text' in seen.value ? [{ seen, text: seen.value.text }] : []));
  for (const { seen, text } of texts) {
    const wrong = test(text);
    if (wrong !== null) return { state: 'wrong', seen, wrong };
  }
  const unreadable = sources.find(({ reading }) => reading.state === 'unreadable');
  if (unreadable) return { state: 'unreadable', because: causeOf(dossier, field, unreadable) };
  return { state: texts.length > 0 ? 'right' : 'absent' };
}

interface PlainVerdicts<Verdict> {
  readonly satisfied: (field: string) => Verdict;
  readonly notApplicable: (field: string) => Verdict;
  readonly undecided: (field: string, because: OthersCause) => Verdict;
}

/** The verdict on a number field; only the words for what is wrong are the check's own. */
export function verdictOn<Wrong, Verdict>(
  result: FieldTest<Wrong>,
  field: string,
  say: PlainVerdicts<Verdict>,
  violated: (seen: SeenValue, wrong: Wrong) => Verdict,
): Verdict {
  switch (result.state) {
    case 'absent':
      return say.notApplicable(field);
    case 'right':
      return say.satisfied(field);
    case 'unreadable':
      return say.undecided(field, result.because);
    case 'wrong':
      return violated(result.seen, result.wrong);
  }
}

/** What is wrong with a number that begins with a country: that, its check digits, or how else it is written. */
export type CountryNumberWrong = 'country' | 'form' | 'check-digits';

/** Null for a right one. */
export function wrongWithCountryNumber(verdict: IdentifierVerdict): CountryNumberWrong | null {
  if (verdict.state === 'valid') return null;
  return verdict.because === 'country' || verdict.because === 'check-digits' ? verdict.because : 'form';
}
