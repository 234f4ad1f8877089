import { partyDetails, type Spec } from './party-details.ts';
import { type ModelField, type RegisterModel, synonyms } from './register-model.ts';

const commonNumbers = ['relatiecode', 'relatienummer', 'code', 'nummer', 'account code'];
const commonNames = [
  'naam',
  'bedrijfsnaam',
  'relatienaam',
  'handelsnaam',
  'name',
  'company',
  'company name',
  'account name',
];

/** Fields of master data that say more than who it is; a list without any of them is no master data. Orders have a delivery address too. */
export const masterDetails: ReadonlySet<string> = new Set(
  partyDetails.map(([id]) => id).filter((id) => id !== 'deliveryAddress'),
);

/** Lists of suppliers and of customers (stamgegevens). Field ids: supplierNumber or customerNumber, supplierName or customerName, and the shared ones. */
export const masterModels: readonly RegisterModel[] = [
  masterModel('supplier', {
    numbers: [
      'leveranciersnummer',
      'leveranciernummer',
      'leverancierscode',
      'crediteurnummer',
      'crediteurennummer',
      'crediteur',
      'leverancier',
      'supplier no',
      'vendor no',
      'supplier id',
      'vendor id',
      'lifnr',
    ],
    names: [
      'leveranciersnaam',
      'leveranciernaam',
      'naam leverancier',
      'crediteurnaam',
      'naam crediteur',
      'leverancier',
      'crediteur',
      'supplier name',
      'vendor name',
      'supplier',
      'vendor',
    ],
    hints: ['leverancier', 'crediteur', 'supplier', 'vendor'],
  }),
  masterModel('customer', {
    numbers: [
      'klantnummer',
      'klantcode',
      'debiteurnummer',
      'debiteurennummer',
      'debiteur',
      'klant',
      'customer no',
      'customer id',
      'kunnr',
    ],
    names: [
      'klantnaam',
      'naam klant',
      'debiteurnaam',
      'naam debiteur',
      'klant',
      'debiteur',
      'customer name',
      'customer',
      'client',
    ],
    hints: ['klant', 'debiteur', 'customer', 'client', 'afnemer'],
  }),
];

/** A price list: articles with a price, for whom and for how long. */
export const priceModel: RegisterModel = {
  role: { kind: 'master', of: 'article' },
  key: 'articleNumber',
  party: null,
  needs: ['unitPrice'],
  fields: (
    [
      [
        'articleNumber',
        'identifier',
        [
          'artikelnummer',
          'artikelnr',
          'artikelcode',
          'artikel',
          'sku',
          'item no',
          'item number',
          'article no',
        ],
      ],
      ['gtin', 'identifier', ['ean', 'gtin', 'ean code', 'barcode']],
      [
        'articleName',
        'text',
        ['omschrijving', 'artikelomschrijving', 'product', 'description', 'article name'],
      ],
      ['unit', 'text', ['eenheid', 'verkoopeenheid', 'unit', 'uom']],
      [
        'unitPrice',
        'number',
        [
          'prijs',
          'stukprijs',
          'verkoopprijs',
          'inkoopprijs',
          'prijs per eenheid',
          'nettoprijs',
          'unit price',
          'price',
        ],
      ],
      ['validFrom', 'date', ['geldig vanaf', 'ingangsdatum', 'vanaf', 'valid from', 'from']],
      [
        'validUntil',
        'date',
        ['geldig tot', 'geldig tot en met', 'einddatum', 'tot', 'valid until', 'valid to'],
      ],
      ['customerNumber', 'identifier', ['klantnummer', 'debiteurnummer', 'klant', 'customer no']],
      [
        'supplierNumber',
        'identifier',
        ['leveranciersnummer', 'crediteurnummer', 'leverancier', 'supplier no'],
      ],
    ] satisfies readonly Spec[]
  ).map(field),
  nameHints: ['prijslijst', 'prijzen', 'tarieven', 'price'],
};

interface PartyWords {
  readonly numbers: readonly string[];
  readonly names: readonly string[];
  readonly hints: readonly string[];
}

function masterModel(of: 'supplier' | 'customer', words: PartyWords): RegisterModel {
  return {
    role: { kind: 'master', of },
    key: null,
    party: `${of}Name`,
    needs: [],
    fields: [
      field([`${of}Number`, 'identifier', [...words.numbers, ...commonNumbers]]),
      field([`${of}Name`, 'text', [...words.names, ...commonNames]]),
      ...partyDetails.map(field),
    ],
    nameHints: words.hints,
  };
}

function field([id, kind, headers]: Spec): ModelField {
  return { id, kind, headers: synonyms(headers) };
}
