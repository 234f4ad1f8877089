import type { FieldOrigin } from '#shared/domain/dossier.ts';
import { type Money, money } from '#shared/domain/money.ts';
import { vatReasonOf } from '#shared/domain/vat-reason.ts';
import { option, options } from '../check-options.ts';
import { type DossierInput, defineCheck } from '../define-check.ts';
import {
  causeOf,
  countedSources,
  evidenceOf,
  placeTerm,
  type SeenValue,
  seenValue,
} from '../field-values.ts';
import { gravestPerSubject } from '../gravest-per-subject.ts';
import type { OthersCause } from '../outcome.ts';
import { fieldTerm } from '../terms.ts';

const rateOptions = options({
  net: option.field,
  vat: option.field,
  /** Rates in percent that occur: 21 and 9 since 2019 (Wet OB art. 9), and 0. */
  rates: option.percentages.default([0, 9, 21]),
  /** VAT number of the seller: Dutch rates are only asked of Dutch numbers; null or unknown: of all. */
  sellerVatId: option.field.nullable().default(null),
  /** Field with the reason that a document gives for charging no VAT. */
  vatReason: option.field.nullable().default(null),
});

export const vatRate = defineCheck({
  id: 'vat-rate',
  class: 'differs',
  severity: 'warning',
  title: { nl: 'Btw past bij de tarieven', en: 'VAT fits the rates' },
  why: {
    nl: 'De btw ligt tussen het laagste en het hoogste tarief over het bedrag zonder btw (21 % en, sinds 1-1-2019, 9 %: bonnetjesbaas.nl, geraadpleegd 23-11-2026). Wat daarbuiten ligt, is vaak een rekenfout.',
    en: 'VAT lies between the lowest and the highest rate of the amount without VAT (21 % and, since 1-1-2019, 9 %: bonnetjesbaas.nl, looked up on 23-11-2026). What lies outside is often a slip in the sum.',
  },
  options: rateOptions,
  refersTo: { fields: ['net', 'vat', 'sellerVatId', 'vatReason'] },
  messages: {
    'too-high': {
      what: {
        nl: '{where} is {label} {found}. Bij {net} zonder btw kan het hoogstens {expected} zijn ({rate} %).',
        en: '{where} {label} is {found}. With {net} without VAT it can be {expected} at most ({rate} %).',
      },
      todo: {
        nl: 'Reken de btw na en vraag bij een fout op het stuk om een verbeterde factuur.',
        en: 'Work out the VAT and ask for a corrected invoice if the document is wrong.',
      },
    },
    'over-gross': {
      what: {
        nl: '{where} is {label} {found}: dat is {rate} % van het bedrag mét btw. Over {net} zonder btw hoort het {expected} te zijn.',
        en: '{where} {label} is {found}: that is {rate} % of the amount with VAT. On {net} without VAT it should be {expected}.',
      },
      todo: {
        nl: 'Reken de btw na en vraag bij een fout op het stuk om een verbeterde factuur.',
        en: 'Work out the VAT and ask for a corrected invoice if the document is wrong.',
      },
    },
    'beside-reason': {
      what: {
        nl: '{where} staat “{reason}”, en toch is {label} {found}: {rate} % over het hele bedrag van {net}.',
        en: '{where} says “{reason}”, and yet {label} is {found}: {rate} % of the whole amount of {net}.',
      },
      todo: {
        nl: 'Betaal de btw niet voordat duidelijk is welke van de twee geldt, en vraag om een verbeterde factuur.',
        en: 'Do not pay the VAT before it is clear which of the two holds, and ask for a corrected invoice.',
      },
    },
    sign: {
      what: {
        nl: '{where} hebben {label} {found} en het bedrag zonder btw {net} niet hetzelfde teken.',
        en: '{where} {label} {found} and the amount without VAT {net} do not have the same sign.',
      },
      todo: {
        nl: 'Ga na of het om een creditbedrag gaat en verbeter het teken.',
        en: 'Find out whether it is a credit amount and correct the sign.',
      },
    },
  },

  dossier: (input, say) => {
    const { dossier, type, options: asked } = input;
    if (isForeign(input)) return [say.notApplicable(asked.vat)];
    const places = new Map(countedSources(dossier, asked.vat).map(({ origin }) => [placeOf(origin), origin]));
    if (places.size === 0) return [say.notApplicable(asked.vat)];
    const outcomes = [...places].map(([place, origin]) => {
      const about = `${asked.vat}:${origin.kind === 'register' ? 'register' : origin.documentType}`;
      const [net, vat] = [statedAt(input, asked.net, place), statedAt(input, asked.vat, place)];
      const closed = [net, vat].find((one) => one.state === 'unreadable');
      if (closed?.state === 'unreadable') return say.undecided(about, closed.because);
      if (net.state !== 'stated' || vat.state !== 'stated') return say.notApplicable(about);
      const label = fieldTerm(type, asked.vat);
      const where = placeTerm(origin);
      const charged = chargedAllTheSame(input, place, net, vat);
      if (charged !== null) {
        const data = { where, label, found: vat.seen.value, net: net.seen.value, ...charged.words };
        return say.violated(about, 'beside-reason', data, charged.facts);
      }
      const wrong = wrongWith(net.amount, vat.amount, asked.rates);
      if (wrong === null) return say.satisfied(about);
      const expected = { kind: 'amount', amount: wrong.expected } as const;
      const data = {
        where,
        label,
        found: vat.seen.value,
        net: net.seen.value,
        expected,
        rate: wrong.rate,
      };
      return say.violated(about, wrong.kind, data, {
        expected: wrong.kind === 'sign' ? null : expected,
        found: vat.seen.value,
        likelyCause: wrong.kind === 'sign' ? 'sign-lost' : null,
        evidence: [evidenceOf(net.seen, 'context'), evidenceOf(vat.seen, 'found')],
      });
    });
    return gravestPerSubject(outcomes);
  },
});

type Input = DossierInput<(typeof rateOptions)['_output']>;

interface StatedAmount {
  readonly state: 'stated';
  readonly amount: Money;
  readonly seen: SeenValue;
}

type Stated =
  | StatedAmount
  | { readonly state: 'unreadable'; readonly because: OthersCause }
  | { readonly state: 'silent' };

function statedAt({ dossier }: Input, field: string, place: string): Stated {
  const source = countedSources(dossier, field).find(({ origin }) => placeOf(origin) === place);
  if (!source) return { state: 'silent' };
  if (source.reading.state === 'unreadable') {
    return { state: 'unreadable', because: causeOf(dossier, field, source) };
  }
  const [seen] = seenValue(source);
  return seen?.value.kind === 'amount'
    ? { state: 'stated', amount: seen.value.amount, seen }
    : { state: 'silent' };
}

function placeOf(origin: FieldOrigin): string {
  return origin.kind === 'register' ? 'register' : origin.document;
}

/** Other countries have other rates; only a number that names such a country excuses. */
function isForeign({ dossier, options: { sellerVatId } }: Input): boolean {
  if (sellerVatId === null) return false;
  return countedSources(dossier, sellerVatId)
    .flatMap(seenValue)
    .some(({ value }) => 'text' in value && /^\s*(?!NL)[A-Z]{2}/i.test(value.text));
}

/** Words in a long sentence, as general terms have them, are about more than this document. */
const sure = 0.9;

/** That a document says that its customer owes the VAT, or that it goes to another EU country. */
function reasonAt({ dossier, options: { vatReason } }: Input, place: string): SeenValue | null {
  if (vatReason === null) return null;
  const source = countedSources(dossier, vatReason).find(({ origin }) => placeOf(origin) === place);
  if (source?.reading.state !== 'read' || source.reading.confidence < sure) return null;
  const [seen] = seenValue(source);
  if (seen === undefined || !('text' in seen.value)) return null;
  const reason = vatReasonOf(seen.value.text);
  return reason === 'reverse-charge' || reason === 'intra-community' ? seen : null;
}

/** The VAT that a document charges over everything, though it says that it charges none. */
function chargedAllTheSame(input: Input, place: string, net: StatedAmount, vat: StatedAmount) {
  const reason = reasonAt(input, place);
  const rate = reason === null ? null : wholeRate(net.amount, vat.amount, input.options.rates);
  if (reason === null || rate === null) return null;
  const evidence = [evidenceOf(reason, 'context'), evidenceOf(vat.seen, 'found')];
  const expected = { kind: 'amount', amount: money(0, vat.amount.currency) } as const;
  const facts = {
    expected,
    found: vat.seen.value,
    amount: vat.amount,
    evidence,
    severity: 'blocking',
  } as const;
  return { words: { reason: reason.raw, rate }, facts };
}

/** The rate at which the whole amount is charged; null where it is not, for some lines may be charged and others not. */
function wholeRate(net: Money, vat: Money, rates: readonly number[]): number | null {
  if (net.currency !== vat.currency || vat.minor === 0) return null;
  return rates.find((rate) => rate > 0 && Math.abs((net.minor * rate) / 100 - vat.minor) <= 2) ?? null;
}

interface Wrong {
  readonly kind: 'too-high' | 'over-gross' | 'sign';
  readonly expected: Money;
  readonly rate: number;
}

/** Lines of several rates may lie between two of them; each line may be rounded, hence a euro at most (EN 16931, BR-CO-17). */
function wrongWith(net: Money, vat: Money, rates: readonly number[]): Wrong | null {
  if (net.currency !== vat.currency || vat.minor === 0 || net.minor === 0) return null;
  const highest = Math.max(...rates);
  const expected = { minor: Math.round((net.minor * highest) / 100), currency: net.currency };
  if (Math.sign(net.minor) !== Math.sign(vat.minor)) return { kind: 'sign', expected, rate: highest };
  if (Math.abs(vat.minor) <= Math.abs(expected.minor) + 100) return null;
  const overGross = Math.round(((net.minor + expected.minor) * highest) / 100);
  const kind = Math.abs(overGross - vat.minor) <= 2 ? 'over-gross' : 'too-high';
  return { kind, expected, rate: highest };
}
