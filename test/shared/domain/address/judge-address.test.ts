import { describe, expect, it } from 'vitest';
import { areOtherAddresses, isPoBoxOnly, lackingParts } from '#shared/domain/address/judge-address.ts';
import { parseAddress } from '#shared/domain/address/parse-address.ts';

describe('areOtherAddresses', () => {
  it.each([
    ['spacing and case', 'Dorpsstraat 12a, 1234 AB Ergens', 'DORPSSTRAAT 12 A, 1234AB ERGENS'],
    ['a shortened street', 'Kerkstr. 5, 9000 Gent', 'Kerkstraat 5, B-9000 Gent'],
    ['a German street', 'Hauptstraße 1, 12345 Berlin', 'Hauptstr. 1, D-12345 Berlin, DE'],
    [
      'another spelling at one Dutch door',
      'Burg. Jansenlaan 3, 1234 AB Ergens',
      'Burgemeester Jansenln 3, 1234AB',
    ],
    [
      'an addition that one leaves out',
      'Dorpsstraat 12, 1234 AB Ergens',
      'Dorpsstraat 12-14, 1234 AB Ergens',
    ],
    ['a box, which says nothing of a street', 'Postbus 9, 1200 AA Ergens', 'Dorpsstraat 12, 1234 AB Ergens'],
    ['only a street', 'Dorpsstraat 12', 'Dorpsstraat 12, 1234 AB Ergens'],
  ])('takes two ways to write one address for one: %s', (_, one, other) => {
    expect([areOtherAddresses(one, other), areOtherAddresses(other, one)]).toEqual([false, false]);
  });

  it.each([
    ['another house number', 'Dorpsstraat 12, 1234 AB Ergens', 'Dorpsstraat 21, 1234 AB Ergens'],
    ['another addition', 'Dorpsstraat 12a, 1234 AB Ergens', 'Dorpsstraat 12b, 1234 AB Ergens'],
    ['another postcode', 'Dorpsstraat 12, 1234 AB Ergens', 'Dorpsstraat 12, 1243 AB Ergens'],
    ['another street', 'Kerkstraat 5, 9000 Gent', 'Molenweg 5, 9000 Gent'],
    ['another box', 'Postbus 9, 1200 AA Ergens', 'Postbus 19, 1200 AA Ergens'],
  ])('tells two addresses apart: %s', (_, one, other) => {
    expect([areOtherAddresses(one, other), areOtherAddresses(other, one)]).toEqual([true, true]);
  });
});

it.each([
  ['Dorpsstraat 12, 1234 AB Ergens', []],
  ['Dorpsstraat, 1234 AB Ergens', ['house-number']],
  ['Hof ter Linden, 9000 Gent', []],
  ['1234 AB Ergens', ['street']],
  ['Dorpsstraat 12, Ergens', ['postcode']],
] as const)('says what a full address lacks: %s', (text, lacking) => {
  expect(lackingParts(parseAddress(text))).toEqual(lacking);
});

it('knows an address that is a box and nothing else', () => {
  const boxes = [
    'Postbus 9, 1200 AA Ergens',
    'Dorpsstraat 12, Postbus 9, 1200 AA Ergens',
    'B.P. 12, 75002 Paris',
  ];
  expect(boxes.map((text) => isPoBoxOnly(parseAddress(text)))).toEqual([true, false, true]);
});
