import { describe, expect, it } from 'vitest';
import { toCheckJson } from '#shared/report/check-json.ts';
import { aCheckResult } from '../../support/a-check-result.ts';

describe('toCheckJson', () => {
  it('writes a run in the shape of the contract, with files by their path below the folder', () => {
    expect(toCheckJson(aCheckResult())).toEqual({
      asOf: '2026-03-16',
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
    const [first] = toCheckJson(aCheckResult({ dossiers: [] })).unlinked;
    expect(first?.suggestions[0]?.dossier).toBe('20260042');
  });
});
