import type { DocumentType } from '#shared/domain/document-type.ts';
import type { FieldSource } from '#shared/domain/dossier.ts';
import { comparisonKey, type FieldValue } from '#shared/domain/field-value.ts';
import type { FindingEvidence } from '#shared/domain/finding.ts';
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
  type SeenValue,
  seenValue,
} from '../field-values.ts';
import { likelyCause } from '../likely-cause.ts';
import { changedLines } from '../register-line-changes.ts';
import { documentTypeTerm, fieldTerm } from '../terms.ts';

const changedOptions = options({
  fields: option.fields,
  /** Document types after which a change counts; an empty list: always. */
  after: option.documentTypes,
  /** Once there is one of these, another use of this check tells it. */
  before: option.documentTypes.default([]),
  /** Also the quantities and prices of the lines of the register, and lines that are gone. */
  lines: option.yesNo.default(false),
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
  refersTo: { fields: ['fields'], documentTypes: ['after', 'before'] },
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
    'changed-since': {
      what: {
        nl: '{label} is in het overzicht gewijzigd van {expected} naar {found} sinds de vorige controleronde.',
        en: '{label} was changed in the register from {expected} to {found} since the previous run.',
      },
      todo: {
        nl: 'Ga na of iedereen die het aangaat de wijziging kent, of dat het een vergissing is.',
        en: 'Find out whether everybody concerned knows of the change, or whether it is a mistake.',
      },
    },
    'line-changed': {
      what: {
        nl: '{label} van {article} is in het overzicht gewijzigd van {expected} naar {found}, terwijl er al een {document} is.',
        en: '{label} of {article} was changed in the register from {expected} to {found}, after the {document} had been made.',
      },
      todo: {
        nl: 'Ga na of het stuk moet worden vervangen of gecrediteerd, of dat de wijziging een vergissing is.',
        en: 'Find out whether the document has to be replaced or credited, or whether the change is a mistake.',
      },
    },
    'line-removed': {
      what: {
        nl: 'De regel van {article} is uit het overzicht verdwenen, terwijl er al een {document} is.',
        en: 'The line of {article} disappeared from the register, after the {document} had been made.',
      },
      todo: {
        nl: 'Ga na of de regel met opzet is gewist en zet hem anders terug.',
        en: 'Find out whether the line was deleted on purpose, and put it back if not.',
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
    const since = sinceWhen(input);
    const ofFields = asked.fields.map((field) => {
      const expected = since ? (context.previous?.(dossier.id, field) ?? null) : null;
      const sources = countedSources(dossier, field);
      const source = sources.find(({ origin }) => origin.kind === 'register');
      if (!since || expected === null || !source) return say.notApplicable(field);
      if (source.reading.state === 'unreadable') return say.undecided(field, causeOf(dossier, field, source));
      const label = fieldTerm(type, field);
      const made = whereItWasMade(input, sources, expected, since.evidence);
      const [now] = seenValue(source);
      if (!now) {
        const facts = { expected, evidence: made };
        return say.violated(field, 'removed', { label, expected, document: since.document }, facts);
      }
      const key = comparisonKey(now.value);
      if (key === comparisonKey(expected) || processedIn(input, sources, key)) return say.satisfied(field);
      const facts = {
        expected,
        found: now.value,
        likelyCause: likelyCause(expected, now.value),
        evidence: [evidenceOf(now, 'found'), ...made],
        ...atStake(expected, now.value),
      };
      const data = { label, expected, found: now.value };
      return since.isAlways
        ? say.violated(field, 'changed-since', data, facts)
        : say.violated(field, 'changed', { ...data, document: since.document }, facts);
    });
    if (!asked.lines || !since || since.isAlways) return ofFields;
    const ofLines = changedLines(dossier, (field) => context.previous?.(dossier.id, field) ?? null);
    return [
      ...ofFields,
      ...ofLines.map((change) => {
        const { subject, article } = change;
        const words = { article, document: since.document };
        if (change.state === 'same') return say.satisfied(subject);
        if (change.state === 'gone') {
          const facts = { expected: { kind: 'text', text: article }, evidence: since.evidence } as const;
          return say.violated(subject, 'line-removed', words, facts);
        }
        const { expected, found } = change;
        const data = { ...words, label: change.label, expected, found };
        const evidence = [...change.evidence, ...since.evidence];
        return say.violated(subject, 'line-changed', data, { expected, found, evidence });
      }),
    ];
  },
});

type Input = DossierInput<(typeof changedOptions)['_output']>;

/** The document after which a change counts; null while it does not. */
function sinceWhen(input: Input) {
  const { dossier, options: asked } = input;
  const readable = countedDocuments(dossier).filter(isReadable);
  if (readable.some(({ type }) => type !== null && asked.before.includes(type))) return null;
  if (asked.after.length === 0) return { isAlways: true, document: '', evidence: [] } as const;
  const found = readable.find(({ type }) => isAfter(input, type));
  if (!found?.type) return null;
  const evidence = [{ role: 'context', at: { kind: 'file', file: found.file }, raw: null } as const];
  return { isAlways: false, document: documentTypeTerm(found.type), evidence } as const;
}

function isAfter({ options: { after } }: Input, type: DocumentType | null): boolean {
  return type !== null && after.includes(type);
}

/** Where the document that was made still states the value of before; what else is known of it when it does so nowhere. */
function whereItWasMade(
  input: Input,
  sources: readonly FieldSource[],
  expected: FieldValue,
  otherwise: readonly FindingEvidence[],
): readonly FindingEvidence[] {
  const key = comparisonKey(expected);
  const seen = inDocuments(input, sources).find(({ value }) => comparisonKey(value) === key);
  return seen ? [evidenceOf(seen, 'expected')] : otherwise;
}

function inDocuments(input: Input, sources: readonly FieldSource[]): readonly SeenValue[] {
  return sources
    .filter(({ origin }) => origin.kind === 'document' && isAfter(input, origin.documentType))
    .flatMap(seenValue);
}

/** A corrected invoice that states the new value shows that the change was dealt with. */
function processedIn(input: Input, sources: readonly FieldSource[], key: string): boolean {
  return inDocuments(input, sources).some(({ value }) => comparisonKey(value) === key);
}

function atStake(expected: FieldValue, found: FieldValue): { readonly amount?: Money } {
  if (expected.kind !== 'amount' || found.kind !== 'amount') return {};
  const amount = distance(expected.amount, found.amount);
  return amount ? { amount } : {};
}
