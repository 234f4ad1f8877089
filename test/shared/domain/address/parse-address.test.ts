import { describe, expect, it } from 'vitest';
import { type PostalAddress, parseAddress } from '#shared/domain/address/parse-address.ts';

const nothing: PostalAddress = {
  street: null,
  houseNumber: null,
  postcode: null,
  town: null,
  poBox: null,
  country: null,
};

describe('parseAddress', () => {
  it.each<[string, string, Partial<PostalAddress>]>([
    [
      'Dutch',
      'Dorpsstraat 12a, 1234 AB Ergens',
      { street: 'Dorpsstraat 12a', houseNumber: '12A', postcode: '1234AB', town: 'Ergens' },
    ],
    [
      'Dutch without commas',
      'Dorpsstraat 12 1234AB Ergens aan Zee',
      { street: 'Dorpsstraat 12', houseNumber: '12', postcode: '1234AB', town: 'Ergens aan Zee' },
    ],
    [
      'Dutch in lower case with its country',
      'dorpsstraat 12-14, 1234 ab ergens, Nederland',
      {
        street: 'dorpsstraat 12-14',
        houseNumber: '12-14',
        postcode: '1234AB',
        town: 'ergens',
        country: 'Nederland',
      },
    ],
    [
      'Dutch with a year in the street',
      'Plein 1945 7, 1234 AB Ergens',
      { street: 'Plein 1945 7', houseNumber: '7', postcode: '1234AB', town: 'Ergens' },
    ],
    ['a Dutch box', 'Postbus 123, 1234 AB Ergens', { poBox: '123', postcode: '1234AB', town: 'Ergens' }],
    [
      'Belgian',
      'Kerkstraat 5 bus 3, B-9000 Gent, BE',
      { street: 'Kerkstraat 5 bus 3', houseNumber: '5', postcode: '9000', town: 'Gent', country: 'BE' },
    ],
    [
      'German',
      'Straße des 17. Juni 135, D-10623 Berlin',
      { street: 'Straße des 17. Juni 135', houseNumber: '135', postcode: '10623', town: 'Berlin' },
    ],
    [
      'a German box',
      'Postfach 10 01 02, 44801 Bochum',
      { poBox: '100102', postcode: '44801', town: 'Bochum' },
    ],
    [
      'French',
      '12 bis, rue de la Paix, 75002 PARIS CEDEX 02, France',
      {
        street: '12 bis rue de la Paix',
        houseNumber: '12BIS',
        postcode: '75002',
        town: 'PARIS CEDEX 02',
        country: 'France',
      },
    ],
    [
      'French with a number that could be a postcode',
      "1242 chemin de l'olive, 84340 Malaucène",
      { street: "1242 chemin de l'olive", houseNumber: '1242', postcode: '84340', town: 'Malaucène' },
    ],
    [
      'British',
      '10 High Street, London, SW1A 1AA',
      { street: '10 High Street', houseNumber: '10', postcode: 'SW1A1AA', town: 'London' },
    ],
    ['only a town', '1234 AB Ergens', { postcode: '1234AB', town: 'Ergens' }],
    ['nothing', '', {}],
  ])('takes an address apart: %s', (_, text, parts) => {
    expect(parseAddress(text)).toEqual({ ...nothing, ...parts });
  });
});
