import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkById } from '#rules/checks-index.ts';
import { parseDossierType } from '#rules/parse-dossier-type.ts';
import { findingClasses } from '#shared/domain/severity.ts';
import { shippedType } from '../support/shipped-type.ts';

const small = `id: order
version: 1.0.0
title: { nl: Order, en: Order }
key: orderNumber
stages:
  - { id: received, title: { nl: Ontvangen, en: Received }, words: [open] }
fields:
  - id: orderNumber
    name: ordernummer
    label: { nl: Ordernummer, en: Order number }
    kind: identifier
documents:
  - { id: invoice, label: { nl: Factuur, en: Invoice }, types: [invoice] }
checks:
  - id: nummer
    check: field-required
    owner: backoffice
    options: { fields: [orderNumber], from: received }
`;

const mistakesIn = (text: string) => {
  const parsed = parseDossierType(text, 'eigen.yaml');
  return parsed.ok ? [] : parsed.mistakes.map(({ line, nl }) => `${line}: ${nl}`);
};

describe('a dossier type file', () => {
  it('gives the type, with what was left out filled in', () => {
    const parsed = parseDossierType(small, 'eigen.yaml');
    expect(parsed).toMatchObject({
      ok: true,
      type: {
        id: 'order',
        party: null,
        amount: null,
        fields: [{ headers: [], inDocuments: null }],
        checks: [{ severity: null, settleWithin: null }],
      },
    });
  });

  it.each([
    ['key: orderNumber', 'key: orderNumbr', '4: Er is geen veld “orderNumbr”. Bedoelt u “orderNumber”?'],
    [
      'field-required',
      'field-requird',
      '16: Er is geen controle “field-requird”. Bedoelt u “field-required”?',
    ],
    ['[orderNumber]', '[orderNumber, orderDat]', '18: Er is geen veld “orderDat”.'],
    ['from: received', 'from: recieved', '18: Er is geen fase “recieved”. Bedoelt u “received”?'],
    [
      'kind: identifier',
      'kind: identifer',
      '11: “identifer” past niet bij “kind”. Bedoelt u “identifier”? Mogelijk zijn: text, identifier, date, amount, number.',
    ],
    ['owner: backoffice', 'ownr: backoffice', '15: De instelling “owner” ontbreekt.'],
    ['fields: [orderNumber], from', 'field: [orderNumber], from', '18: De instelling “fields” ontbreekt.'],
    [
      'version: 1.0.0',
      'version: een',
      '2: De waarde van “version” is niet geldig. Gebruik drie getallen met punten, zoals 1.0.0.',
    ],
    ['    kind: identifier', '\tkind: identifier', '11: Gebruik spaties om in te springen, geen tab.'],
    ['types: [invoice]', 'types: []', '13: “types” is te klein of te kort; het minste is 1.'],
    ['words: [open]', 'words: open', '6: Bij “words” hoort een lijst tussen [ en ].'],
  ])('says on which line %s became %s', (right, wrong, mistake) => {
    expect(mistakesIn(small.replace(right, wrong))).toContain(mistake);
  });

  it('refuses double names and a status word that means two stages', () => {
    const twice = small.replace(
      '\nfields:',
      '\n  - { id: received, title: { nl: B, en: B }, words: [] }\n  - { id: paid, title: { nl: C, en: C }, words: [Open] }\nfields:',
    );
    expect(mistakesIn(twice)).toEqual([
      '7: De naam “received” komt meer dan één keer voor onder “stages”.',
      '8: Het woord “Open” staat ook bij de fase “received”.',
    ]);
  });

  it('that is something else altogether gives mistakes, never an exception', () => {
    expect(mistakesIn('')).toHaveLength(1);
    expect(mistakesIn('- a\n- b')).toHaveLength(1);
    expect(mistakesIn('x'.repeat(600_000))).toEqual(['1: eigen.yaml is te lang voor een dossiertype.']);
    fc.assert(fc.property(fc.string(), (text) => !parseDossierType(text, 'eigen.yaml').ok));
    fc.assert(
      fc.property(fc.nat({ max: small.length }), fc.string({ maxLength: 3 }), (at, noise) => {
        const parsed = parseDossierType(small.slice(0, at) + noise + small.slice(at), 'eigen.yaml');
        return parsed.ok || parsed.mistakes.every(({ line }) => line >= 1);
      }),
    );
  });

  it('whose references multiply is refused before it fills the memory', () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const above = level === 0 ? 'x' : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array.from({ length: 10 }, () => above).join(', ')}]`;
    });
    expect(mistakesIn(levels.join('\n'))).toEqual([
      '1: eigen.yaml bevat verwijzingen die niet uit te werken zijn.',
    ]);
  });

  it('names a setting that stands there twice', () => {
    expect(mistakesIn(small.replace('version: 1.0.0', 'version: 1.0.0\nversion: 2.0.0'))).toEqual([
      '3: Deze instelling staat er twee keer.',
    ]);
  });

  it('with thousands of nested brackets is refused, not followed down', () => {
    expect(mistakesIn(`a: ${'['.repeat(20_000)}`).length).toBeGreaterThan(0);
  });
});

describe('the shipped dossier types', () => {
  it.each(['order', 'inkoopfactuur'] as const)('%s is right, and can give every class of finding', (id) => {
    const type = shippedType(id);
    const kinds = new Set(type.checks.map(({ check }) => checkById(check)?.class));
    expect(findingClasses.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it.each(['order', 'inkoopfactuur'] as const)('%s names no header for two of its fields', (id) => {
    const headers = shippedType(id).fields.flatMap((field) => field.headers);
    expect(headers.filter((header, place) => headers.indexOf(header) !== place)).toEqual([]);
  });

  it.each(['order', 'inkoopfactuur'] as const)('%s is explained to the person who edits it', (id) => {
    const text = readFileSync(new URL(`../../rules/dossier-types/${id}.yaml`, import.meta.url), 'utf8');
    expect(text.split('\n').filter((line) => /^\s*#/.test(line)).length).toBeGreaterThan(15);
  });
});
