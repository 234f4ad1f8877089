import type { DocumentType } from '#shared/domain/document-type.ts';
import type { FieldSource } from '#shared/domain/dossier.ts';
import { comparisonKey, type FieldValue } from '#shared/domain/field-value.ts';
import type { Money } from '#shared/domain/money.ts';
import { distance } from '../amounts.ts';
import { option, options } from '../check-options.ts';
import { type DossierInput, defineCheck } from '../define-check.ts';
import {
  causeOf,
  countedDocuments,
  countedSources,
  evidenceOf,
  isReadable,
  seenValue,
} from '../field-values.ts';
import { likelyCause } from '../likely-cause.ts';
import { documentTypeTerm, fieldTerm } from '../terms.ts';

const changedOptions = options({
  fields: option.fields,
  /** Document types after which a change counts. */
  after: option.documentTypes.min(1),
});

export const changed = defineCheck({
  id: 'changed',
  class: 'changed',
  severity: 'warning',
  title: { nl: 'Niets is gewijzigd na de factuur', en: 'Nothing was changed after the invoice' },
  why: {
    nl: 'Wijzigt een bedrag of klant nadat de factuur is gemaakt, dan klopt die factuur waarschijnlijk niet meer.',
    en: 'When an amount or customer changes after the invoice was made, that invoice is probably no longer right.',
  },
  options: changedOptions,
  refersTo: { fields: ['fields'], documentTypes: ['after'] },
  messages: {
    changed: {
      what: {
        nl: '{label} is in het overzicht gewijzigd van {expected} naar {found}, terwijl er al een {document} is.',
        en: '{label} was changed in the register from {expected} to {found}, after the {document} had been made.',
      },
      todo: {
        nl: 'Ga na of het stuk moet worden gecrediteerd of vervangen, of dat de wijziging een vergissing is.',
        en: 'Find out whether the document has to be credited or replaced, or whether the change is a mistake.',
      },
    },
    removed: {
      what: {
        nl: '{label} {expected} is uit het overzicht verdwenen, terwijl er al een {document} is.',
        en: '{label} {expected} disappeared from the register, after the {document} had been made.',
      },
      todo: {
        nl: 'Ga na of de waarde met opzet is gewist en vul haar anders weer in.',
        en: 'Find out whether the value was deleted on purpose, and fill it in again if not.',
      },
    },
  },

  dossier: (input, say) => {
    const { dossier, type, context, options: asked } = input;
    const invoice = countedDocuments(dossier).find(
      (document) => isReadable(document) && isAfter(input, document.type),
    );
    return asked.fields.map((field) => {
      const expected = invoice ? (context.previous?.(dossier.id, field) ?? null) : null;
      const sources = countedSources(dossier, field);
      const source = sources.find(({ origin }) => origin.kind === 'register');
      if (!invoice?.type || expected === null || !source) return say.notApplicable(field);
      if (source.reading.state === 'unreadable') return say.undecided(field, causeOf(dossier, field, source));
      const words = { label: fieldTerm(type, field), expected, document: documentTypeTerm(invoice.type) };
      const file = { role: 'context', at: { kind: 'file', file: invoice.file }, raw: null } as const;
      const [now] = seenValue(source);
      if (!now) return say.violated(field, 'removed', words, { expected, evidence: [file] });
      const key = comparisonKey(now.value);
      if (key === comparisonKey(expected) || processedIn(input, sources, key)) return say.satisfied(field);
      const facts = {
        expected,
        found: now.value,
        likelyCause: likelyCause(expected, now.value),
        evidence: [evidenceOf(now, 'found'), file],
        ...atStake(expected, now.value),
      };
      return say.violated(field, 'changed', { ...words, found: now.value }, facts);
    });
  },
});

type Input = DossierInput<(typeof changedOptions)['_output']>;

function isAfter({ options: { after } }: Input, type: DocumentType | null): boolean {
  return type !== null && after.includes(type);
}

/** A corrected invoice that states the new value shows that the change was dealt with. */
function processedIn(input: Input, sources: readonly FieldSource[], key: string): boolean {
  return sources
    .filter(({ origin }) => origin.kind === 'document' && isAfter(input, origin.documentType))
    .flatMap(seenValue)
    .some(({ value }) => comparisonKey(value) === key);
}

function atStake(expected: FieldValue, found: FieldValue): { readonly amount?: Money } {
  if (expected.kind !== 'amount' || found.kind !== 'amount') return {};
  const amount = distance(expected.amount, found.amount);
  return amount ? { amount } : {};
}
