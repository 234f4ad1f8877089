import { describe, expect, it } from 'vitest';
import { parseDossierType } from '#rules/parse-dossier-type.ts';
import { typeSettings } from '#rules/type-json-schema.ts';
import { shippedType } from '../support/shipped-type.ts';

const order = shippedType('order');

/** What is told of a file that adds one check to the orders, which holds these lines. */
function toldOf(...lines: readonly string[]): readonly string[] {
  const yaml = ['extends: order', 'checks:', '  - id: eigen', ...lines].join('\n');
  const parsed = parseDossierType(yaml, 'eigen.yaml', [order]);
  return parsed.ok ? [] : parsed.mistakes.map(({ line, nl }) => `${line}: ${nl}`);
}

const [check, owner] = ['    check: field-required', '    owner: finance'];

describe('a mistake in an own rule', () => {
  it.each([
    ['klantnaam', 'customerName'],
    ['Klantnaam', 'customerName'],
    ['orderbedrag', 'totalGross'],
    ['custmerName', 'customerName'],
    ['totaal_inc', 'totalGross'],
  ])('with the field %s tells that it is called %s', (written, meant) =>
    expect(toldOf(check, owner, `    options: { fields: [${written}] }`)).toEqual([
      `6: Er is geen veld “${written}”. Bedoelt u “${meant}”?`,
    ]),
  );

  it('in a formula names the field as a formula does', () =>
    expect(toldOf('    check: expression', owner, "    options: { expression: 'totalGross > 1' }")).toEqual([
      '6: Bij teken 1: veld “totalGross” bestaat niet. Bedoelt u “totaal_incl”?',
    ]));

  it('in the name of a setting tells which is meant', () => {
    const until = '    options: { after: [orderDate], within: 5, untl: { stage: confirmed } }';
    expect(toldOf('    check: deadline', owner, until)).toEqual([
      '6: De instelling “until” ontbreekt.',
      '6: “untl” is hier geen bekende instelling. Bedoelt u “until”?',
    ]);
    expect(toldOf(check, owner, '    severty: info', '    options: { fields: [customerName] }')).toEqual([
      '6: “severty” is hier geen bekende instelling. Bedoelt u “severity”?',
    ]);
  });

  it('in the name of a check that is like no other tells where they stand', () =>
    expect(toldOf('    check: veld-verplicht', owner)).toEqual([
      '4: Er is geen controle “veld-verplicht”. Welke er zijn, staat in rules/README.md.',
    ]));

  it('with a stage or a document by its Dutch name tells what it is called', () => {
    expect(toldOf(check, owner, '    options: { fields: [orderDate], from: bevestigd }')).toEqual([
      '6: Er is geen fase “bevestigd”. Bedoelt u “confirmed”?',
    ]);
    const document = '    options: { document: orderbevestiging }';
    expect(toldOf('    check: document-required', owner, document)).toEqual([
      '6: Er is geen stuk “orderbevestiging”. Bedoelt u “orderConfirmation”?',
    ]);
  });

  it('in the indentation is told once, with its line', () =>
    expect(toldOf(check, '   owner: finance', '    options: { fields: [customerName] }')).toEqual([
      '5: Deze regel is niet te lezen. Let op het inspringen, op haakjes en aanhalingstekens, en op de spatie na een dubbele punt.',
    ]));
});

it('compares a misspelt setting with every setting of a type, at any depth', () => {
  const asked = ['title', 'wordsFor', 'unlessSame', 'settleWithin', 'extends', 'source', 'nl'];
  expect(asked.filter((name) => !typeSettings().includes(name))).toEqual([]);
});
