import type { Dossier, FieldSource } from '#shared/domain/dossier.ts';
import { comparisonKey } from '#shared/domain/field-value.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { causeOf, countedSources, evidenceOf, type SeenValue, seenValue } from '../field-values.ts';
import { likelyCause } from '../likely-cause.ts';
import { fieldTerm } from '../terms.ts';

export const xmlEqualsPage = defineCheck({
  id: 'xml-equals-page',
  class: 'differs',
  severity: 'warning',
  title: { nl: 'E-factuur en afdruk zijn gelijk', en: 'E-invoice and print are equal' },
  why: {
    nl: 'De gegevens in de e-factuur worden geboekt, maar mensen lezen de afdruk. Wijken ze af, dan betaalt u iets anders dan u goedkeurt.',
    en: 'The data in the e-invoice are booked, but people read the print. Where they differ, you pay something else than you approve.',
  },
  options: options({
    fields: option.fields,
    /** Document types that are laid side by side, each with its own kind. */
    in: option.documentTypes.default(['invoice', 'credit-note']),
  }),
  refersTo: { fields: ['fields'], documentTypes: ['in'] },
  messages: {
    differs: {
      what: {
        nl: '{label} is {expected} in de e-factuur {xml}, maar {found} op de afdruk {page}.',
        en: '{label} is {expected} in the e-invoice {xml}, but {found} on the print {page}.',
      },
      todo: {
        nl: 'Vraag de afzender welk van de twee geldt en om een verbeterde factuur.',
        en: 'Ask the sender which of the two counts, and for a corrected invoice.',
      },
    },
  },

  dossier: ({ dossier, type, options: asked }, say) =>
    asked.fields.map((field) => {
      const pairs = pairsOf(dossier, field, asked.in);
      for (const [data, print] of pairs) {
        const [expected] = seenValue(data);
        const [found] = seenValue(print);
        if (!expected || !found || comparisonKey(expected.value) === comparisonKey(found.value)) continue;
        const words = {
          label: fieldTerm(type, field),
          expected: expected.value,
          found: found.value,
          xml: fileOf(dossier, expected),
          page: fileOf(dossier, found),
        };
        const facts = {
          expected: expected.value,
          found: found.value,
          likelyCause: likelyCause(expected.value, found.value),
          evidence: [evidenceOf(expected, 'expected'), evidenceOf(found, 'found')],
        };
        return say.violated(field, 'differs', words, facts);
      }
      const closed = pairs.flat().find(({ reading }) => reading.state === 'unreadable');
      if (closed) return say.undecided(field, causeOf(dossier, field, closed));
      const both = pairs.some((pair) => pair.every(({ reading }) => reading.state === 'read'));
      return both ? say.satisfied(field) : say.notApplicable(field);
    }),
});

type Pair = readonly [data: FieldSource, print: FieldSource];

/** An e-invoice with the print of the same kind, and of the same number where both state one. */
function pairsOf(dossier: Dossier, field: string, types: readonly string[]): readonly Pair[] {
  const ofDocuments = countedSources(dossier, field).filter(
    ({ origin }) => origin.kind === 'document' && types.includes(origin.documentType),
  );
  const data = ofDocuments.filter(({ how, reading }) => how === 'xml' && reading.state === 'read');
  const prints = ofDocuments.filter(({ how }) => how !== 'xml');
  return data.flatMap((one) =>
    prints.filter((other) => isSameDocument(dossier, one, other)).map((other): Pair => [one, other]),
  );
}

function isSameDocument(dossier: Dossier, one: FieldSource, other: FieldSource): boolean {
  const [mine, theirs] = [one.origin, other.origin];
  if (mine.kind !== 'document' || theirs.kind !== 'document' || mine.documentType !== theirs.documentType) {
    return false;
  }
  const [numberOfMine, numberOfTheirs] = [mine.document, theirs.document].map((document) => {
    const source = countedSources(dossier, 'invoiceNumber').find(
      ({ origin }) => origin.kind === 'document' && origin.document === document,
    );
    return source?.reading.state === 'read' ? comparisonKey(source.reading.value) : null;
  });
  return numberOfMine === null || numberOfTheirs === null || numberOfMine === numberOfTheirs;
}

function fileOf(dossier: Dossier, { origin }: SeenValue): string {
  const document = dossier.documents.find(({ id }) => origin.kind === 'document' && id === origin.document);
  return document?.shownPath ?? '';
}
