import { areOtherAddresses } from '#shared/domain/address/judge-address.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import { option, options } from '../check-options.ts';
import { areOtherCompanies } from '../company-name.ts';
import { defineCheck } from '../define-check.ts';
import {
  causeOf,
  countedSources,
  evidenceOf,
  placeTerms,
  type SeenValue,
  seenValue,
} from '../field-values.ts';
import { fieldTerm } from '../terms.ts';

/** Names in running text are guesses below this confidence. */
const sure = 0.8;

export const sameParty = defineCheck({
  id: 'same-party',
  class: 'differs',
  severity: 'warning',
  title: { nl: 'Het gaat om dezelfde relatie', en: 'It is the same business partner' },
  why: {
    nl: 'Staat er een andere klant of leverancier op het stuk, dan hoort het bij een ander dossier of is de verkeerde relatie gekozen.',
    en: 'Where a document names another customer or supplier, it belongs to another dossier or the wrong one was chosen.',
  },
  options: options({
    field: option.field,
    in: option.documentTypes.nullable().default(null),
    /** Field in which the same document may name it instead, as the other side of a contract; null: there is none. */
    or: option.field.nullable().default(null),
    /** Two names are of one company when they share a word; two addresses are one when postcode, number and street can be. */
    as: option.choice(['name', 'address']).default('name'),
  }),
  refersTo: { fields: ['field', 'or'], documentTypes: ['in'] },
  messages: {
    differs: {
      what: {
        nl: '{label} is {expected} {here}, maar {found} {there}.',
        en: '{label} is {expected} {here}, but {found} {there}.',
      },
      todo: {
        nl: 'Kijk of het stuk bij dit dossier hoort. Een handelsnaam van hetzelfde bedrijf kunt u accepteren.',
        en: 'See whether the document belongs to this dossier. You can accept a trade name of the same company.',
      },
    },
    'other-address': {
      what: {
        nl: '{label} is {expected} {here}, maar {found} {there}.',
        en: '{label} is {expected} {here}, but {found} {there}.',
      },
      todo: {
        nl: 'Ga na welk adres goed is, en verbeter het stuk of het overzicht. Een tweede adres van dezelfde relatie kunt u accepteren.',
        en: 'Find out which address is right, and correct the document or the register. You can accept a second address of the same business partner.',
      },
    },
  },

  dossier: ({ dossier, type, options: asked }, say) => {
    const about = asked.field;
    const sources = countedSources(dossier, about).filter(
      ({ origin }) =>
        origin.kind === 'register' || asked.in === null || asked.in.includes(origin.documentType),
    );
    const seen = sources
      .filter(({ reading }) => reading.state === 'read' && reading.confidence >= sure)
      .flatMap(seenValue);
    const [first, ...rest] = seen;
    const name = first && 'text' in first.value ? first.value.text : null;
    const areOther = asked.as === 'address' ? areOtherAddresses : areOtherCompanies;
    const isOther = ({ value }: SeenValue) => name !== null && 'text' in value && areOther(name, value.text);
    const insteadOf = (one: SeenValue) => (asked.or === null ? [] : besideOf(dossier, asked.or, one));
    const other = rest.find((one) => isOther(one) && insteadOf(one).every(isOther));
    if (first && other) {
      const [here, there] = placeTerms(dossier, first, other);
      const named = [other, ...insteadOf(other)].map(({ value }) => value);
      const data = { label: fieldTerm(type, about), expected: first.value, here, found: named, there };
      const evidence = [evidenceOf(first, 'expected'), evidenceOf(other, 'found')];
      const facts = { expected: first.value, found: other.value, evidence };
      return [say.violated(about, asked.as === 'address' ? 'other-address' : 'differs', data, facts)];
    }
    const unreadable = sources.find(({ reading }) => reading.state === 'unreadable');
    if (unreadable) return [say.undecided(about, causeOf(dossier, about, unreadable))];
    return [seen.length > 1 ? say.satisfied(about) : say.notApplicable(about)];
  },
});

/** What the document of a value says in another field. */
function besideOf(dossier: Dossier, field: string, { origin }: SeenValue): readonly SeenValue[] {
  return countedSources(dossier, field)
    .filter((source) => {
      const own = source.origin;
      return own.kind === 'document' && origin.kind === 'document' && own.document === origin.document;
    })
    .flatMap(seenValue);
}
