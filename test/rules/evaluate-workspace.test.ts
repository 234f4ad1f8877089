import { describe, expect, it } from 'vitest';
import { evaluateWorkspace } from '#rules/evaluate-workspace.ts';
import { workspaceUses } from '#rules/workspace-uses.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { aDossier, number } from '../support/a-dossier.ts';
import { aSourceDocument, aWorkspace, linked, placeInRegister } from '../support/a-workspace.ts';
import { shippedType } from '../support/shipped-type.ts';

const asOf = parseIsoDate('2026-11-23');
if (asOf === null) throw new Error('Not a day');
const context = { asOf };
const face = { invoiceNumber: number('VF26-0042'), iban: number('NL44RABO0123456789') };
const dossiers = [aDossier(), aDossier({ key: '2026-0043' }), aDossier({ key: '2026-0099', row: null })];
const documents = [
  aSourceDocument({ name: 'a.pdf', fields: face }),
  aSourceDocument({ name: 'b.pdf', fields: face }),
  aSourceDocument({ name: 'c.pdf', type: 'delivery-note', hash: 'same' }),
  aSourceDocument({ name: 'd.pdf', type: 'delivery-note', hash: 'same' }),
  aSourceDocument({ name: 'e.pdf', type: null, status: 'corrupt' }),
  aSourceDocument({
    name: 'f.pdf',
    type: 'order-confirmation',
    fields: { orderNumber: number('2026-0100') },
  }),
];
const links = documents.slice(0, 4).flatMap((document, place) => {
  const dossier = dossiers[place < 2 ? 1 : 2];
  return dossier ? [linked(document, dossier)] : [];
});
const duplicateKeys = dossiers
  .slice(0, 1)
  .map(({ id, key }) => ({ dossier: id, key, rows: [placeInRegister(5), placeInRegister(9)] }));
const workspace = aWorkspace({
  dossiers,
  documents,
  links,
  duplicateKeys,
  rowsWithoutKey: [placeInRegister(7)],
});
const short = (facts: typeof workspace) =>
  evaluateWorkspace(facts, context).findings.map(({ id, severity, owner }) => `${id} ${severity} ${owner}`);

describe('judging a workspace', () => {
  it('hangs findings on dossiers where it can, with the severity and owner of their type', () => {
    expect(short(workspace)).toEqual([
      '-/file-unreadable/id of e.pdf warning backoffice',
      '-/row-without-key/Orderoverzicht.xlsx#Orders warning backoffice',
      '-/stuk-zonder-order/order:20260100 warning backoffice',
      'order:20260042/dubbel-ordernummer/key blocking backoffice',
      'order:20260043/dubbel-stuk/same-number blocking finance',
      'order:20260099/dubbel-stuk/same-content info finance',
      'order:20260099/stuk-zonder-order/row warning backoffice',
    ]);
  });

  it('gives the same findings whatever the order of its facts', () => {
    const turned = {
      ...workspace,
      dossiers: workspace.dossiers.toReversed(),
      documents: workspace.documents.toReversed(),
      links: workspace.links.toReversed(),
      unlinked: workspace.unlinked.toReversed(),
      types: [shippedType('order')],
    };
    expect(evaluateWorkspace(turned, context)).toEqual(evaluateWorkspace(workspace, context));
  });

  it('knows every check use that can give a finding', () => {
    const known = new Set(workspaceUses(workspace.types).map(({ use }) => use.id));
    const given = evaluateWorkspace(workspace, context).findings.map(({ check }) => check);
    expect(given.filter((check) => !known.has(check))).toEqual([]);
  });

  it('loses one check, and never the run, when its facts are not what they should be', () => {
    const broken = {
      ...workspace,
      rowsWithoutKey: [{ register: workspace.registers[0], row: null }],
    } as never;
    const { findings, errors } = evaluateWorkspace(broken, context);
    expect(errors.map(({ check }) => check)).toEqual(['row-without-key']);
    expect(findings.filter(({ check }) => check === 'row-without-key').map(({ subject }) => subject)).toEqual(
      ['*'],
    );
    expect(findings).toHaveLength(7);
  });
});
