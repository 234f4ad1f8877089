import type { Bilingual } from '../domain/bilingual.ts';
import type { LikelyCause } from '../domain/finding.ts';

/** A likely cause as a careful remark of its own, for behind a finding. */
export const likelyCauseText: Readonly<Record<LikelyCause, Bilingual>> = {
  'digits-swapped': { nl: 'Mogelijk zijn twee cijfers verwisseld.', en: 'Two digits may have been swapped.' },
  'one-digit-wrong': {
    nl: 'Mogelijk is één cijfer verkeerd overgenomen.',
    en: 'One digit may have been copied wrongly.',
  },
  'decimal-shifted': { nl: 'Mogelijk is de komma verschoven.', en: 'The decimal sign may have shifted.' },
  'vat-included': {
    nl: 'Mogelijk is het bedrag inclusief btw genomen in plaats van exclusief.',
    en: 'The amount including VAT may have been taken instead of the one without.',
  },
  'vat-excluded': {
    nl: 'Mogelijk is het bedrag exclusief btw genomen in plaats van inclusief.',
    en: 'The amount without VAT may have been taken instead of the one including it.',
  },
  'day-month-swapped': {
    nl: 'Mogelijk zijn dag en maand verwisseld.',
    en: 'Day and month may have been swapped.',
  },
  'year-off-by-one': {
    nl: 'Mogelijk is het verkeerde jaar genoteerd.',
    en: 'The wrong year may have been noted.',
  },
  'letter-for-digit': {
    nl: 'Mogelijk is een letter voor een cijfer aangezien (O en 0, I en 1).',
    en: 'A letter may have been taken for a digit (O and 0, I and 1).',
  },
  'leading-zero-lost': {
    nl: 'Mogelijk zijn nullen aan het begin weggevallen.',
    en: 'Zeros at the beginning may have been lost.',
  },
  'sign-lost': { nl: 'Mogelijk is het minteken weggevallen.', en: 'The minus sign may have been lost.' },
  'other-currency': {
    nl: 'De bedragen hebben een verschillende valuta.',
    en: 'The amounts have different currencies.',
  },
  'credit-instead-of-debit': {
    nl: 'Mogelijk is een creditbedrag geboekt in plaats van een debetbedrag.',
    en: 'A credit amount may have been entered instead of a debit amount.',
  },
  'discount-forgotten': {
    nl: 'Mogelijk is een korting niet verwerkt.',
    en: 'A discount may not have been applied.',
  },
  'number-of-another-supplier': {
    nl: 'Mogelijk is dit nummer van een andere leverancier of klant.',
    en: 'This number may be that of another supplier or customer.',
  },
  'other-unit': {
    nl: 'Mogelijk is het aantal in een andere eenheid geteld, zoals stuks in plaats van dozen.',
    en: 'The quantity may have been counted in another unit, such as pieces instead of boxes.',
  },
};
