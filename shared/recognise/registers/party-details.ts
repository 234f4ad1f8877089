import type { ValueKind } from '../../domain/field-value.ts';

/** A field of master data with the headers that name it. */
export type Spec = readonly [id: string, kind: ValueKind, headers: readonly string[]];

/** What is known of a party beside its number and name. */
export const partyDetails: readonly Spec[] = [
  [
    'iban',
    'identifier',
    [
      'iban',
      'iban nummer',
      'bankrekeningnummer',
      'bankrekening',
      'rekeningnummer',
      'bankreknr',
      'bank account',
    ],
  ],
  ['bic', 'identifier', ['bic', 'bic code', 'swift', 'bic/swift', 'swift code']],
  [
    'vatId',
    'identifier',
    [
      'btw nummer',
      'btw id',
      'btw identificatienummer',
      'btwnr',
      'vat number',
      'vat id',
      'vat no',
      'ob nummer',
    ],
  ],
  [
    'kvk',
    'identifier',
    ['kvk', 'kvk nummer', 'nummer kvk', 'handelsregister', 'coc', 'coc number', 'chamber of commerce'],
  ],
  [
    'address',
    'text',
    [
      'adres',
      'factuuradres',
      'factuur adres',
      'straat',
      'straatnaam',
      'vestigingsadres',
      'bezoekadres',
      'address',
      'street',
    ],
  ],
  [
    'deliveryAddress',
    'text',
    ['afleveradres', 'leveradres', 'bezorgadres', 'delivery address', 'ship to address'],
  ],
  ['postcode', 'text', ['postcode', 'factuurpostcode', 'zip', 'zip code', 'postal code']],
  ['city', 'text', ['plaats', 'factuurplaats', 'woonplaats', 'vestigingsplaats', 'stad', 'city', 'town']],
  ['country', 'text', ['land', 'landcode', 'land id', 'country', 'country code']],
  [
    'email',
    'text',
    [
      'email',
      'e-mail',
      'factuuremailadres',
      'factuur e-mail',
      'emailadres',
      'e-mailadres',
      'mail',
      'email address',
    ],
  ],
  [
    'phone',
    'text',
    ['telefoon', 'telefoonnummer', 'tel', 'telnr', 'mobiel', 'mobielnummer', 'phone', 'phone number'],
  ],
  ['creditLimit', 'amount', ['kredietlimiet', 'limiet', 'krediet limiet', 'credit limit', 'limit']],
  [
    'paymentTerm',
    'text',
    [
      'betaaltermijn',
      'krediettermijn',
      'betalingstermijn',
      'betaalconditie',
      'payment term',
      'payment terms',
    ],
  ],
];
