import type { Dossier } from '#shared/domain/dossier.ts';
import { canonicalText, identifierKey } from '#shared/domain/field-value.ts';
import { isValidIban } from '#shared/domain/identifiers/iban.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { evidenceOf, knowledgeOf, type SeenValue } from '../field-values.ts';
import { knownDate } from '../known-date.ts';
import { dossierFacts } from '../outcome.ts';
import { masterIndex, masterText, partyKeysOf } from '../party-keys.ts';
import type { MasterRow } from '../workspace-facts.ts';

export const ibanChanged = defineCheck({
  id: 'iban-changed',
  class: 'changed',
  severity: 'blocking',
  releasable: false,
  title: { nl: 'IBAN is gelijk aan dat van eerdere facturen', en: 'IBAN is the same as on earlier invoices' },
  why: {
    nl: 'Wie facturen vervalst, verandert het rekeningnummer. Bel daarom bij elke wijziging terug.',
    en: 'Whoever forges invoices changes the account number. So call back at every change.',
  },
  options: options({
    iban: option.field,
    date: option.field,
    number: option.field.nullable().default(null),
    name: option.field.nullable().default(null),
    of: option.choice(['customer', 'supplier']).default('supplier'),
    /** Fields in which the call-back is recorded; one that is known is enough. */
    confirmedBy: option.fields.nullable().default(null),
  }),
  refersTo: { fields: ['iban', 'date', 'number', 'name', 'confirmedBy'] },
  messages: {
    changed: {
      what: {
        nl: 'Het IBAN {found} is niet eerder door {party} gebruikt. Op factuur {earlier} stond {expected}.',
        en: 'The IBAN {found} was not used by {party} before. On invoice {earlier} it was {expected}.',
      },
      todo: {
        nl: 'Betaal niet. Bel de leverancier op een nummer dat u al had, en leg vast met wie u sprak.',
        en: 'Do not pay. Call the supplier on a number that you already had, and record whom you spoke to.',
      },
    },
  },

  workspace: ({ workspace, context, uses }, say) =>
    uses.flatMap(({ type, options: asked }) => {
      const index = masterIndex(workspace.master, asked.of);
      const inList = (keys: readonly string[]) => isListed(keys, index);
      const bills = workspace.contents
        .filter((dossier) => dossier.type === type.id)
        .map((dossier) => ({ dossier, keys: partyKeysOf(dossier, asked), ...stated(dossier, asked) }));
      const earliest = firstUses(bills);
      return bills.map((bill) => {
        const about = { of: dossierFacts(bill.dossier, null), subject: asked.iban };
        if (bill.because) return say.undecided(about, bill.because);
        const { iban, date } = bill;
        if (!iban || date === null || inList(bill.keys)) return say.notApplicable(about);
        const before = bill.keys.flatMap((key) => earliest.get(key) ?? []).filter((use) => use.date < date);
        const [known] = before;
        if (!known) return say.notApplicable(about);
        const isUsed = before.some(({ key }) => key === ibanKey(iban));
        const isCalled = context.calledBack?.(bill.dossier.id, asked.iban) === canonicalText(iban.value);
        if (isUsed || isCalled || isConfirmed(bill.dossier, asked.confirmedBy)) return say.satisfied(about);
        const data = {
          found: iban.value,
          expected: known.seen.value,
          party: partyOf(bill.dossier),
          earlier: known.dossier.key,
        };
        const facts = {
          expected: known.seen.value,
          found: iban.value,
          evidence: [evidenceOf(known.seen, 'expected'), evidenceOf(iban, 'found')],
        };
        return say.violated(about, 'changed', data, facts);
      });
    }),
});

interface FirstUse {
  readonly key: string;
  readonly date: LocalDate;
  readonly seen: SeenValue;
  readonly dossier: Dossier;
}

function stated(dossier: Dossier, { iban, date }: { readonly iban: string; readonly date: string }) {
  const [known, day] = [knowledgeOf(dossier, iban), knownDate(dossier, date)];
  const because =
    known.state === 'unreadable' ? known.because : day.state === 'unreadable' ? day.because : null;
  const isUsable = known.state === 'known' && isValidIban(canonicalText(known.first.value));
  return { iban: isUsable ? known.first : null, date: day.state === 'known' ? day.date : null, because };
}

/** A list that knows an IBAN of this party is asked by another check. */
function isListed(keys: readonly string[], index: ReadonlyMap<string, readonly MasterRow[]>): boolean {
  return keys.some((key) => (index.get(key) ?? []).some((row) => masterText(row, 'iban') !== ''));
}

function partyOf({ party, key }: Dossier): string {
  return party ?? key;
}

function ibanKey({ value }: SeenValue): string {
  return identifierKey(canonicalText(value));
}

/** Of every party each IBAN with the day of its first use, oldest first. */
function firstUses(
  bills: readonly {
    readonly dossier: Dossier;
    readonly keys: readonly string[];
    readonly iban: SeenValue | null;
    readonly date: LocalDate | null;
  }[],
): ReadonlyMap<string, readonly FirstUse[]> {
  const uses = new Map<string, Map<string, FirstUse>>();
  for (const { dossier, keys, iban, date } of bills) {
    if (!iban || date === null) continue;
    const use = { key: ibanKey(iban), date, seen: iban, dossier };
    for (const party of keys) {
      const known = uses.get(party) ?? new Map<string, FirstUse>();
      uses.set(party, known);
      const other = known.get(use.key);
      if (!other || use.date < other.date) known.set(use.key, use);
    }
  }
  return new Map(
    [...uses].map(([party, firsts]) => [
      party,
      [...firsts.values()].sort((one, other) => (one.date < other.date ? -1 : 1)),
    ]),
  );
}

function isConfirmed(dossier: Dossier, fields: readonly string[] | null): boolean {
  return (fields ?? []).some((field) => knowledgeOf(dossier, field).state === 'known');
}
