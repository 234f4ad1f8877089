import { expect, it } from 'vitest';
import { duplicateKey } from '#rules/checks/duplicate-key.ts';
import { evaluateWorkspace } from '#rules/evaluate-workspace.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { aDossier, cell } from '../../support/a-dossier.ts';
import { aWorkspace, placeInRegister } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

const rowOf = (customer: string, row: number) => {
  const { reading } = cell({ kind: 'text', text: customer }, row);
  const { register } = placeInRegister(row);
  return { register, row: { number: row, fields: { customerName: reading } } };
};

const dossier = aDossier();
const twice = { dossier: dossier.id, key: '2026-0042', rows: [placeInRegister(9), placeInRegister(5)] };
const lines = Array.from({ length: 6 }, (_, place) => aDossier({ key: `L${place}` }));
const asLines = aWorkspace({
  dossiers: lines,
  duplicateKeys: lines.map(({ id, key }) => ({
    dossier: id,
    key,
    rows: [placeInRegister(5), placeInRegister(6)],
  })),
});

testCheck(duplicateKey, {
  satisfied: [{ when: 'the number stands there once', workspace: aWorkspace({ dossiers: [dossier] }) }],
  violated: [
    {
      when: 'a few of many numbers stand there twice',
      workspace: aWorkspace({
        dossiers: [...lines, ...Array.from({ length: 30 }, (_, place) => aDossier({ key: `X${place}` }))],
        duplicateKeys: asLines.duplicateKeys,
      }),
      subject: 'order:L0/duplicate-key/key',
    },
    {
      when: 'the number stands there twice',
      workspace: aWorkspace({ dossiers: [dossier], duplicateKeys: [twice] }),
      says: '2026-0042 staat 2 keer in het overzicht: op de regels 5 en 9.',
      finds: { subject: 'key', class: 'duplicate', likelyCause: null },
    },
    {
      when: 'two rows with the number name two customers',
      workspace: aWorkspace({
        dossiers: [dossier],
        duplicateKeys: [{ ...twice, rows: [rowOf('Voorbeeld B.V.', 5), rowOf('Fictief B.V.', 9)] }],
      }),
      finds: { likelyCause: 'number-of-another-supplier' },
    },
  ],
  undecided: [
    {
      when: 'so many numbers stand there twice that the rows are lines',
      workspace: asLines,
      subject: 'Orderoverzicht.xlsx#Orders',
      says: 'In Orderoverzicht.xlsx, blad Orders, staan veel nummers op meer dan één regel. De regels zijn daarom als onderdelen van één dossier gelezen.',
    },
  ],
  notApplicable: [
    { when: 'there is no row', workspace: aWorkspace({ dossiers: [aDossier({ row: null })] }) },
  ],
});

it('order lines give one remark, and no duplicate for each order', () => {
  const asOf = parseIsoDate('2026-11-23');
  const { findings } = asOf ? evaluateWorkspace(asLines, { asOf }) : { findings: [] };
  expect(
    findings.filter(({ check }) => /dubbel|duplicate-key/.test(check)).map(({ class: kind }) => kind),
  ).toEqual(['unchecked']);
});
