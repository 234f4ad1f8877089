import type { Dossier } from '#shared/domain/dossier.ts';
import { canonicalText, type FieldValue, identifierKey } from '#shared/domain/field-value.ts';
import { isValidIban } from '#shared/domain/identifiers/iban.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { causeOf, countedSources, evidenceOf, type SeenValue, seenValue } from '../field-values.ts';
import { likelyCause } from '../likely-cause.ts';
import { dossierFacts, type FindingFacts, type OthersCause } from '../outcome.ts';
import { masterIndex, masterText, partyKeysOf } from '../party-keys.ts';
import type { MasterRow } from '../workspace-facts.ts';

export const ibanKnown = defineCheck({
  id: 'iban-known',
  class: 'differs',
  severity: 'blocking',
  releasable: false,
  title: { nl: 'IBAN is dat van deze leverancier', en: 'IBAN is that of this supplier' },
  why: {
    nl: 'Een ander IBAN dan in de stamgegevens is de gewone weg van factuurfraude.',
    en: 'Another IBAN than in the master data is the usual way of invoice fraud.',
  },
  options: options({
    iban: option.field,
    of: option.choice(['customer', 'supplier']).default('supplier'),
    number: option.field.nullable().default(null),
    name: option.field.nullable().default(null),
  }),
  refersTo: { fields: ['iban', 'number', 'name'] },
  messages: {
    other: {
      what: {
        nl: 'Het IBAN {found} staat niet bij {party} in {list}. Bekend is: {known}.',
        en: 'The IBAN {found} is not with {party} in {list}. Known is: {known}.',
      },
      todo: {
        nl: 'Betaal niet. Bel de leverancier op een nummer dat u al had, en leg vast met wie u sprak.',
        en: 'Do not pay. Call the supplier on a number that you already had, and record whom you spoke to.',
      },
    },
  },

  workspace: ({ workspace, uses, context }, say) =>
    uses.flatMap(({ type, options: asked }) => {
      const index = masterIndex(workspace.master, asked.of);
      return workspace.contents
        .filter((dossier) => dossier.type === type.id)
        .map((dossier) => {
          const about = { of: dossierFacts(dossier, null), subject: asked.iban };
          const held = heldAgainst(dossier, asked.iban, rowsOf(partyKeysOf(dossier, asked), index));
          if (held.state === 'silent') return say.notApplicable(about);
          const isCalled =
            held.state === 'other' &&
            context.calledBack?.(dossier.id, asked.iban) === canonicalText(held.words.found);
          if (held.state === 'listed' || isCalled) return say.satisfied(about);
          if (held.state === 'unreadable') return say.undecided(about, held.because);
          return say.violated(about, 'other', { ...held.words, party: partyOf(dossier) }, held.facts);
        });
    }),
});

type Held =
  | {
      readonly state: 'other';
      readonly words: {
        readonly found: FieldValue;
        readonly known: readonly string[];
        readonly list: string;
      };
      readonly facts: FindingFacts;
    }
  | { readonly state: 'unreadable'; readonly because: OthersCause }
  | { readonly state: 'listed' }
  | { readonly state: 'silent' };

function rowsOf(
  keys: readonly string[],
  index: ReadonlyMap<string, readonly MasterRow[]>,
): readonly MasterRow[] {
  return keys.flatMap((key) => index.get(key) ?? []).filter((row) => masterText(row, 'iban') !== '');
}

/** What is wrong in itself, or differs between the dossier's own sources, is told by the checks of that dossier. */
function heldAgainst(dossier: Dossier, field: string, rows: readonly MasterRow[]): Held {
  if (rows.length === 0) return { state: 'silent' };
  const keys = new Set(rows.map((row) => identifierKey(masterText(row, 'iban'))));
  const sources = countedSources(dossier, field);
  const texts = sources
    .flatMap(seenValue)
    .flatMap((seen) => ('text' in seen.value ? [{ seen, text: seen.value.text }] : []));
  const isListed = texts.some(({ text }) => keys.has(identifierKey(text)));
  const other = texts.find(({ text }) => isValidIban(text) && !keys.has(identifierKey(text)));
  if (other) return isListed ? { state: 'silent' } : otherThan(rows, other.seen);
  const closed = sources.find(({ reading }) => reading.state === 'unreadable');
  if (closed) return { state: 'unreadable', because: causeOf(dossier, field, closed) };
  return { state: isListed ? 'listed' : 'silent' };
}

function otherThan(rows: readonly MasterRow[], seen: SeenValue): Held {
  const known = [...new Set(rows.map((row) => masterText(row, 'iban')))];
  const [first = ''] = known;
  const expected = known.length === 1 ? ({ kind: 'identifier', text: first } as const) : null;
  const likely = expected ? likelyCause(expected, seen.value) : null;
  const evidence = [evidenceOf(seen, 'found')];
  return {
    state: 'other',
    words: { found: seen.value, known, list: rows[0]?.register.shownPath ?? '' },
    facts: { expected, found: seen.value, likelyCause: likely, evidence, values: known },
  };
}

function partyOf({ party, key }: Dossier): string {
  return party ?? key;
}
