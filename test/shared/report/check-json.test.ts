import { describe, expect, it } from 'vitest';
import { toCheckJson } from '#shared/report/check-json.ts';
import { aCheckResult } from '../../support/a-check-result.ts';
import { aDossier, cell, number } from '../../support/a-dossier.ts';
import { aFinding } from '../../support/a-finding.ts';
import { shippedType } from '../../support/shipped-type.ts';

const versions = { program: '1.2.3', types: [{ id: 'order', version: '1.1.0 · 0a1b2c3d' }] };

describe('toCheckJson', () => {
  it('writes a run in the shape of the contract, with files by their path below the folder', () => {
    expect(toCheckJson({ ...aCheckResult(), versions })).toEqual({
      asOf: '2026-03-16',
      versions,
      folders: ['/map'],
      summary: {
        dossiers: 1,
        complete: 0,
        incomplete: 1,
        unchecked: 0,
        findings: { blocking: 1, warning: 0, info: 0 },
      },
      dossiers: [
        {
          id: 'order:20260042',
          key: '2026-0042',
          type: 'order',
          customer: 'Bouwmaat Voorbeeld B.V.',
          status: 'incomplete',
          fields: {
            totalGross: {
              value: '1234.56',
              raw: '€ 1.234,56',
              confidence: 0.9,
              evidence: { page: 1, box: null },
            },
            orderDate: {
              value: null,
              raw: '03-04-26',
              unreadable: 'ambiguous-date',
              evidence: { sheet: 'Orders', cell: 'AB7' },
            },
          },
          documents: [{ file: '2026-0042/factuur.pdf', documentType: 'invoice', link: 'certain' }],
        },
      ],
      findings: [
        {
          id: 'order:20260042/invoice-total-agrees/totalGross',
          dossier: '2026-0042',
          dossierId: 'order:20260042',
          check: 'invoice-total-agrees',
          class: 'differs',
          severity: 'blocking',
          subject: 'totalGross',
          expected: '1234.56',
          found: '1324.56',
          likelyCause: 'digits-swapped',
          amount: '90.00',
          currency: 'EUR',
          owner: 'finance',
          due: '2026-03-20',
          message: {
            nl: 'Het totaal op de factuur wijkt af van de order. Vraag de leverancier om een gecorrigeerde factuur.',
            en: 'The total on the invoice differs from the order. Ask the supplier for a corrected invoice.',
          },
          causedBy: null,
          evidence: [
            { role: 'expected', file: 'orders.xlsx', sheet: 'Orders', cell: 'AB7', raw: '1234,56' },
            {
              role: 'found',
              file: '2026-0042/factuur.pdf',
              page: 2,
              box: [1, 2, 3, 4],
              raw: '€ 1.324,56',
            },
            { role: 'context', file: '/elsewhere/x.pdf', raw: null },
          ],
        },
      ],
      unlinked: [
        {
          file: 'los.pdf',
          documentType: 'invoice',
          suggestions: [
            {
              dossier: '2026-0042',
              dossierId: 'order:20260042',
              because: { how: 'text', matched: '2026-0042' },
            },
          ],
        },
      ],
      unread: [{ file: 'kapot.pdf', status: 'corrupt', problem: { code: 'damaged', detail: null } }],
      decisions: [
        {
          file: 'orders.xlsx',
          sheet: 'Orders',
          subject: 'header-row',
          about: '3',
          chosen: '3',
          because: 'Ordernummer',
        },
      ],
    });
  });

  it('names a suggested dossier that has no row of its own by the key in its identity', () => {
    const [first] = toCheckJson({ ...aCheckResult({ dossiers: [] }), versions }).unlinked;
    expect(first?.suggestions[0]?.dossier).toBe('20260042');
  });

  it('writes a citizen service number by its last digits, in the dossier and in a finding about it', () => {
    const dossier = aDossier({
      type: 'personeelsdossier',
      fields: { bsn: [cell(number('111222333'))], employeeNumber: [cell(number('123456782'))] },
    });
    const finding = aFinding({
      dossier: dossier.id,
      subject: 'bsn',
      expected: number('111222333'),
      found: number('123456782'),
    });
    const run = aCheckResult({
      types: [shippedType('personeelsdossier')],
      dossiers: [{ dossier, status: 'incomplete' }],
      findings: [finding],
    });
    const result = toCheckJson({ ...run, versions });
    expect(result.dossiers[0]?.fields).toMatchObject({
      bsn: { value: '*****2333', raw: '*****2333' },
      employeeNumber: { value: '123456782', raw: '123456782' },
    });
    expect(result.findings[0]).toMatchObject({ expected: '*****2333', found: '*****6782' });
  });
});
