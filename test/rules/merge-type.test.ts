import { describe, expect, it } from 'vitest';
import { parseDossierType } from '#rules/parse-dossier-type.ts';
import { shippedType } from '../support/shipped-type.ts';

const order = shippedType('order');

function changed(yaml: string) {
  const parsed = parseDossierType(yaml, 'eigen.yaml', [order]);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes));
  return parsed.type;
}

function mistakes(yaml: string) {
  const parsed = parseDossierType(yaml, 'eigen.yaml', [order]);
  return parsed.ok ? [] : parsed.mistakes.map(({ line, nl }) => `${line}: ${nl}`);
}

describe('changes to a dossier type', () => {
  it('leave everything that they do not name as it was', () => {
    expect(changed('extends: order\n')).toEqual(order);
  });

  it('set severity, owner and one option of a check', () => {
    const yaml = `extends: order
checks:
  - id: totaal-excl-gelijk
    severity: info
    owner: inkoop
    options: { tolerance: { amount: 1 } }
`;
    const before = order.checks.find(({ id }) => id === 'totaal-excl-gelijk');
    expect(changed(yaml).checks.find(({ id }) => id === 'totaal-excl-gelijk')).toEqual({
      ...before,
      severity: 'info',
      owner: 'inkoop',
      options: { ...before?.options, tolerance: { amount: 1 } },
    });
  });

  it('add synonyms, add a check with an expression and take one out', () => {
    const type = changed(`extends: order
fields:
  - id: totalNet
    headers: [omzetwaarde]
checks:
  - id: btw-tarief
    off: true
  - id: grote-order
    check: expression
    owner: finance
    options: { expression: totaal_incl < 10000 }
`);
    const before = order.fields.find(({ id }) => id === 'totalNet')?.headers ?? [];
    expect(type.fields.find(({ id }) => id === 'totalNet')?.headers).toEqual([...before, 'omzetwaarde']);
    expect(type.checks.map(({ id }) => id)).toEqual([
      ...order.checks.map(({ id }) => id).filter((id) => id !== 'btw-tarief'),
      'grote-order',
    ]);
  });

  it('make another type under another id', () => {
    expect(changed('extends: order\nid: spoedorder\n').id).toBe('spoedorder');
  });

  it('are refused with the line of the own file and what may be meant', () => {
    const yaml = `extends: order
checks:
  - id: totaal-excl-gelijk
    severity: blokkerend
  - id: eigen
    check: expression
    owner: finance
    options: { expression: totaal_inc < 10 }
`;
    expect(mistakes(yaml)).toEqual([
      '4: “blokkerend” past niet bij “severity”. Mogelijk zijn: blocking, warning, info.',
    ]);
    expect(mistakes(yaml.replace('blokkerend', 'blocking'))).toEqual([
      '8: Bij teken 1: veld “totaal_inc” bestaat niet. Bedoelt u “totaal_incl”?',
    ]);
  });

  it('are refused when the type is not known', () => {
    expect(mistakes('extends: ordr\n')).toEqual([
      '1: Er is geen dossiertype “ordr” om op voort te bouwen. Bedoelt u “order”?',
    ]);
  });
});
