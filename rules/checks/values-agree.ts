import type { FieldSource } from '#shared/domain/dossier.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { Money } from '#shared/domain/money.ts';
import { distance, isWithin } from '../amounts.ts';
import { option, options } from '../check-options.ts';
import { type DossierInput, defineCheck } from '../define-check.ts';
import {
  causeOf,
  countedDocuments,
  countedSources,
  evidenceOf,
  isReadable,
  placeTerm,
  placeTerms,
  type SeenValue,
  seenValue,
  wholeOf,
} from '../field-values.ts';
import { type Comparing, firstContradiction } from '../first-contradiction.ts';
import { likelyCause } from '../likely-cause.ts';
import { isPartBilled } from '../part-billed.ts';
import { fieldTerm, onTheDocument } from '../terms.ts';

const agreeOptions = options({
  field: option.field,
  /** Only these document types; left out: all in which the type looks for the field. */
  in: option.documentTypes.nullable().default(null),
  /** Document types in which the value has to stand. */
  confirm: option.documentTypes.default([]),
  /** Differences that do not count. */
  tolerance: option.tolerance.extend({ workingDays: option.days.default(0) }).prefault({}),
  /** Differences that are a warning at most. */
  smallDifference: option.tolerance.nullable().default(null),
  /** Where the whole stands. Other documents may then state the amount of a part: of fewer goods than that, or paid in advance. */
  wholeIn: option.lineSources.min(0).default([]),
});

export const valuesAgree = defineCheck({
  id: 'values-agree',
  class: 'differs',
  severity: 'warning',
  title: { nl: 'Bronnen zijn het eens', en: 'Sources agree' },
  why: {
    nl: 'Zegt een stuk iets anders dan het overzicht, dan is een van beide niet goed, of is er iets gewijzigd zonder dat het is verwerkt.',
    en: 'Where a document says something else than the register, one of them is wrong, or a change was not processed.',
  },
  options: agreeOptions,
  refersTo: { fields: ['field'], documentTypes: ['in', 'confirm'] },
  messages: {
    differs: {
      what: {
        nl: '{label} wijkt af: {expected} {here}, {found} {there}.',
        en: '{label} differs: {expected} {here}, {found} {there}.',
      },
      todo: {
        nl: 'Ga na welke van de twee goed is en verbeter de andere, of vraag om een verbeterd stuk.',
        en: 'Find out which of the two is right and correct the other, or ask for a corrected document.',
      },
    },
    'not-found': {
      what: {
        nl: '{label} {expected} staat {here}, maar is niet gevonden {there}.',
        en: '{label} {expected} stands {here}, but was not found {there}.',
      },
      todo: {
        nl: 'Open het stuk en kijk of de waarde er staat.',
        en: 'Open the document and see whether the value is there.',
      },
    },
  },

  dossier: (input, say) => {
    const about = input.options.field;
    const { dossier, type } = input;
    const partial = partialTypes(input);
    const sources = relevantSources(input).filter(
      ({ origin }) => origin.kind === 'register' || !partial.includes(origin.documentType),
    );
    const seen = sources.flatMap(seenValue);
    const [first] = seen;
    const other = firstContradiction(seen, comparingOf(input));
    if (first && other) {
      return [say.violated(about, 'differs', wordsOf(input, first, other), factsOf(input, seen, other))];
    }
    const unreadable = sources.find(({ reading }) => reading.state === 'unreadable');
    if (unreadable) return [say.undecided(about, causeOf(dossier, about, unreadable))];
    const isAsked = first?.origin.kind === 'register' && partial.length === 0;
    const silent = isAsked ? unconfirmed(input, seen) : null;
    if (first && silent) {
      const data = {
        label: fieldTerm(type, about),
        expected: first.value,
        here: placeTerm(first.origin),
        there: onTheDocument(silent.type),
      };
      const looked = { role: 'context', at: { kind: 'file', file: silent.file }, raw: null } as const;
      const facts = { expected: first.value, evidence: [evidenceOf(first, 'expected'), looked] };
      return [say.unclear(about, 'not-found', data, facts)];
    }
    return [seen.length > 1 ? say.satisfied(about) : say.notApplicable(about)];
  },
});

type Input = DossierInput<(typeof agreeOptions)['_output']>;

function relevantSources({ dossier, options: asked }: Input) {
  const sources = countedSources(dossier, asked.field).filter(
    ({ origin }) => origin.kind === 'register' || asked.in === null || asked.in.includes(origin.documentType),
  );
  const tables = sources.map(tableOf);
  return sources.filter(
    (_, place) => tables[place] === null || tables.indexOf(tables[place] ?? null) === place,
  );
}

/** Kinds of documents that bill a part of what was agreed, and say nothing of the whole. */
function partialTypes({ dossier, type, options: { field, wholeIn } }: Input): readonly string[] {
  if (wholeIn.length === 0) return [];
  const stating = type.fields.find(({ id }) => id === field)?.inDocuments?.types ?? [];
  const parts = stating.filter((kind) => !wholeIn.includes(kind));
  return isPartBilled(dossier, wholeIn, parts) ? parts : [];
}

/** Rows of one table are lines of one dossier, or doubles that are reported as such: only the first of them speaks. */
function tableOf({ origin, reading }: FieldSource): string | null {
  const [at] = reading.state === 'absent' ? reading.searched : [reading.at];
  return origin.kind === 'register' && at?.kind === 'cell' ? `${at.file} ${at.sheet}` : null;
}

function comparingOf({ type, options: { field, tolerance } }: Input): Comparing {
  return { tolerance, field: type.fields.find(({ id }) => id === field)?.inDocuments?.field ?? null };
}

function wordsOf({ dossier, type, options: { field } }: Input, first: SeenValue, other: SeenValue) {
  const [here, there] = placeTerms(dossier, first, other);
  return {
    label: fieldTerm(type, field),
    expected: first.value,
    found: other.value,
    here,
    there,
  };
}

function factsOf(input: Input, seen: readonly SeenValue[], other: SeenValue) {
  const [first] = seen;
  const expected = first?.value ?? other.value;
  return {
    expected,
    found: other.value,
    likelyCause: likelyCause(expected, other.value),
    evidence: seen.map((one, place) =>
      evidenceOf(one, place === 0 ? 'expected' : one === other ? 'found' : 'context'),
    ),
    ...atStake(expected, other.value),
    ...(isSmall(input, expected, other.value) ? ({ severity: 'warning' } as const) : {}),
  };
}

function atStake(expected: FieldValue, found: FieldValue): { readonly amount?: Money | null } {
  if (expected.kind !== 'amount' || found.kind !== 'amount') return {};
  const difference = distance(expected.amount, found.amount);
  return difference ? { amount: difference } : {};
}

function isSmall({ options: { smallDifference } }: Input, expected: FieldValue, found: FieldValue): boolean {
  if (smallDifference === null || expected.kind !== 'amount' || found.kind !== 'amount') return false;
  return isWithin(expected.amount, found.amount, smallDifference);
}

/** A readable document in which the value has to stand, and of which nobody read it. */
function unconfirmed({ dossier, options: { confirm } }: Input, seen: readonly SeenValue[]) {
  if (confirm.length === 0) return null;
  for (const document of countedDocuments(dossier)) {
    const { id, type, file, continues } = document;
    if (continues || type === null || !confirm.includes(type) || !isReadable(document)) continue;
    if (!seen.some(({ origin }) => origin.kind === 'document' && wholeOf(dossier, origin.document) === id))
      return { file, type };
  }
  return null;
}
