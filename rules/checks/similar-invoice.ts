import type { Dossier } from '#shared/domain/dossier.ts';
import { comparisonKey, type FieldValue } from '#shared/domain/field-value.ts';
import { type LocalDate, toDayNumber } from '#shared/domain/local-date.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { countedDocuments, evidenceOf, knowledgeOf, type SeenValue } from '../field-values.ts';
import { knownDate } from '../known-date.ts';
import { likelyCause } from '../likely-cause.ts';
import type { OthersCause } from '../outcome.ts';
import { dossierFacts } from '../outcome.ts';
import { partyKeysOf } from '../party-keys.ts';

export const similarInvoice = defineCheck({
  id: 'similar-invoice',
  class: 'duplicate',
  severity: 'warning',
  title: { nl: 'Factuur is niet al eerder gestuurd', en: 'Invoice was not sent before' },
  why: {
    nl: 'Dezelfde factuur met een ander of verschreven nummer wordt gemakkelijk twee keer betaald.',
    en: 'The same invoice under another or a misspelt number is easily paid twice.',
  },
  options: options({
    number: option.field,
    date: option.field,
    amount: option.field,
    partyNumber: option.field.nullable().default(null),
    partyName: option.field.nullable().default(null),
    /** Calendar days within which the same amount of the same party is looked at. */
    days: option.days.default(7),
  }),
  refersTo: { fields: ['number', 'date', 'amount', 'partyNumber', 'partyName'] },
  messages: {
    'same-day': {
      what: {
        nl: 'Factuur {found} lijkt op {expected}: dezelfde leverancier, hetzelfde bedrag {amount} en dezelfde datum.',
        en: 'Invoice {found} resembles {expected}: the same supplier, the same amount {amount} and the same date.',
      },
      todo: {
        nl: 'Vergelijk de twee facturen. Zijn het er werkelijk twee, accepteer dit dan; anders betaalt u er één.',
        en: 'Compare the two invoices. If there are really two, accept this; otherwise pay one of them.',
      },
    },
    similar: {
      what: {
        nl: 'Factuur {found} lijkt op {expected}: dezelfde leverancier, hetzelfde bedrag {amount} en {days} {days|dag|dagen} ertussen.',
        en: 'Invoice {found} resembles {expected}: the same supplier, the same amount {amount} and {days} {days|day|days} apart.',
      },
      todo: {
        nl: 'Vergelijk de twee facturen. Zijn het er werkelijk twee, accepteer dit dan; anders betaalt u er één.',
        en: 'Compare the two invoices. If there are really two, accept this; otherwise pay one of them.',
      },
    },
  },

  workspace: ({ workspace, uses }, say) =>
    uses.flatMap(({ type, options: asked }) => {
      const parties = { number: asked.partyNumber, name: asked.partyName };
      const bills = workspace.contents
        .filter((dossier) => dossier.type === type.id)
        .map((dossier) => ({ dossier, keys: partyKeysOf(dossier, parties), ...statedIn(dossier, asked) }));
      const complete = new Map(bills.flatMap(toBill).map((bill) => [bill.dossier.id, bill]));
      const earlier = likeOnes([...complete.values()], asked.days);
      return bills.map((bill) => {
        const about = { of: dossierFacts(bill.dossier, null), subject: asked.number };
        if (bill.because) return say.undecided(about, bill.because);
        const own = complete.get(bill.dossier.id);
        if (!own) return say.notApplicable(about);
        const other = earlier.get(bill.dossier.id);
        if (!other) return say.satisfied(about);
        const [expected, found] = [other.number.value, own.number.value];
        const facts = {
          expected,
          found,
          amount: own.amount.kind === 'amount' ? own.amount.amount : null,
          likelyCause: likelyCause(expected, found),
          evidence: [evidenceOf(other.number, 'expected'), evidenceOf(own.number, 'found')],
        };
        const data = { found, expected, amount: own.amount };
        const days = Math.abs(own.day - other.day);
        return days === 0
          ? say.violated(about, 'same-day', data, facts)
          : say.violated(about, 'similar', { ...data, days }, facts);
      });
    }),
});

interface Stated {
  readonly number: SeenValue | null;
  readonly date: LocalDate | null;
  readonly amount: FieldValue | null;
  readonly because: OthersCause | null;
}

interface Bill {
  readonly dossier: Dossier;
  readonly keys: readonly string[];
  readonly number: SeenValue;
  readonly amount: FieldValue;
  readonly day: number;
}

/** A credit note or a reminder by itself is no second invoice. */
function isOtherThanInvoice(dossier: Dossier): boolean {
  const kinds = countedDocuments(dossier).flatMap(({ type }) => (type === null ? [] : [type]));
  return kinds.length > 0 && kinds.every((kind) => kind === 'credit-note' || kind === 'reminder');
}

function statedIn(
  dossier: Dossier,
  asked: { readonly number: string; readonly date: string; readonly amount: string },
): Stated {
  const number = knowledgeOf(dossier, asked.number);
  const amount = knowledgeOf(dossier, asked.amount);
  const date = knownDate(dossier, asked.date);
  const closed = [number, amount, date].find(({ state }) => state === 'unreadable');
  const isPositive =
    amount.state === 'known' && amount.first.value.kind === 'amount' && amount.first.value.amount.minor > 0;
  return {
    number: number.state === 'known' ? number.first : null,
    date: date.state === 'known' ? date.date : null,
    amount: isPositive && !isOtherThanInvoice(dossier) ? amount.first.value : null,
    because: closed?.state === 'unreadable' ? closed.because : null,
  };
}

function toBill({
  dossier,
  keys,
  number,
  date,
  amount,
}: Stated & Pick<Bill, 'dossier' | 'keys'>): readonly Bill[] {
  return number && date !== null && amount && keys.length > 0
    ? [{ dossier, keys, number, amount, day: toDayNumber(date) }]
    : [];
}

/** Every bill that comes close after a like one, with the nearest before it: one pass over the bills of a party and amount. */
function likeOnes(bills: readonly Bill[], days: number): ReadonlyMap<string, Bill> {
  const amounts = bills.map(({ amount }) => comparisonKey(amount));
  const groups = new Map<string, Map<string, Bill | Bill[]>>();
  bills.forEach((bill, place) => {
    for (const party of bill.keys) add(groups, party, amounts[place] ?? '', bill);
  });
  const like = new Map<string, Bill>();
  for (const ofParty of groups.values()) {
    for (const group of ofParty.values()) {
      if (!Array.isArray(group)) continue;
      group.sort((one, other) => one.day - other.day || (one.dossier.id < other.dossier.id ? -1 : 1));
      group.forEach((bill, place) => {
        const before = group[place - 1];
        if (before && before.dossier !== bill.dossier && bill.day - before.day <= days) {
          like.set(bill.dossier.id, before);
        }
      });
    }
  }
  return like;
}

/** A list only where there are two: most amounts of a party are there once. */
function add(
  groups: Map<string, Map<string, Bill | Bill[]>>,
  party: string,
  amount: string,
  bill: Bill,
): void {
  const ofParty = groups.get(party) ?? new Map<string, Bill | Bill[]>();
  groups.set(party, ofParty);
  const before = ofParty.get(amount);
  if (before === undefined) ofParty.set(amount, bill);
  else if (Array.isArray(before)) before.push(bill);
  else ofParty.set(amount, [before, bill]);
}
