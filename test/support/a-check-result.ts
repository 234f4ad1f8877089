import type { FinishedRun } from '#electron/run/run-types.ts';
import { dossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { type LocalDate, parseIsoDate } from '#shared/domain/local-date.ts';
import { euro, money } from '#shared/domain/money.ts';
import type { DocumentId, SourceDocument } from '#shared/domain/recognised.ts';
import { aFinding } from './a-finding.ts';

const register = '/map/orders.xlsx' as FilePath;
const invoice = '/map/2026-0042/factuur.pdf' as FilePath;
const stray = '/map/los.pdf' as FilePath;
const id = dossierId('order', '20260042');

/** A day in the tests' year; the default is the day of the run. */
export function aDay(text = '2026-03-16'): LocalDate {
  const day = parseIsoDate(text);
  if (day === null) throw new Error(`no such day: ${text}`);
  return day;
}

const document = (file: FilePath, shownPath: string): SourceDocument => ({
  id: shownPath as DocumentId,
  file,
  shownPath,
  hash: null,
  status: 'text',
  pages: 1,
  problem: null,
  recognised: {
    type: { type: 'invoice', confidence: 1, because: 'FACTUUR' },
    fields: {},
    lines: [],
    references: [],
  },
});

/** A finished run with one dossier, one document that belongs to it, one that may, and one that could not be read. */
export function aCheckResult(about: Partial<FinishedRun> = {}): FinishedRun {
  const strayDocument = document(stray, 'los.pdf');
  const because = { how: 'text', matched: '2026-0042' } as const;
  const cell = { kind: 'cell', file: register, sheet: 'Orders', row: 7, column: 28 } as const;
  return {
    asOf: aDay(),
    folders: ['/map' as FilePath],
    dossiers: [
      {
        status: 'incomplete',
        dossier: {
          id,
          type: 'order',
          key: '2026-0042',
          party: 'Bouwmaat Voorbeeld B.V.',
          stage: { state: 'absent', searched: [] },
          row: cell,
          fields: {
            totalGross: {
              id: 'totalGross',
              sources: [
                { origin: { kind: 'register' }, how: 'cell', reading: { state: 'absent', searched: [cell] } },
                {
                  origin: { kind: 'document', document: 'x' as DocumentId, documentType: 'invoice' },
                  how: 'label',
                  reading: {
                    state: 'read',
                    value: { kind: 'amount', amount: money(123_456, euro) },
                    raw: '€ 1.234,56',
                    confidence: 0.9,
                    at: { kind: 'page', file: invoice, page: 1, box: null },
                  },
                },
              ],
            },
            orderDate: {
              id: 'orderDate',
              sources: [
                {
                  origin: { kind: 'register' },
                  how: 'cell',
                  reading: { state: 'unreadable', reason: 'ambiguous-date', raw: '03-04-26', at: cell },
                },
              ],
            },
            dueDate: { id: 'dueDate', sources: [] },
          },
          lines: [],
          documents: [
            {
              id: 'x' as DocumentId,
              file: invoice,
              shownPath: '2026-0042/factuur.pdf',
              hash: null,
              type: 'invoice',
              status: 'text',
              problem: null,
              link: 'certain',
              because: { how: 'folder-name', matched: '2026-0042' },
            },
          ],
        },
      },
    ],
    findings: [
      aFinding({
        severity: 'blocking',
        expected: { kind: 'amount', amount: money(123_456, euro) },
        found: { kind: 'amount', amount: money(132_456, euro) },
        likelyCause: 'digits-swapped',
        amount: money(9_000, euro),
        due: aDay('2026-03-20'),
        evidence: [
          { role: 'expected', at: cell, raw: '1234,56' },
          {
            role: 'found',
            at: { kind: 'page', file: invoice, page: 2, box: [1, 2, 3, 4] },
            raw: '€ 1.324,56',
          },
          { role: 'context', at: { kind: 'file', file: '/elsewhere/x.pdf' as FilePath }, raw: null },
        ],
      }),
    ],
    unlinked: [
      {
        document: strayDocument,
        suggestions: [{ document: strayDocument.id, dossier: id, certainty: 'suggested', because }],
      },
    ],
    unread: [
      {
        file: '/map/kapot.pdf' as FilePath,
        shownPath: 'kapot.pdf',
        status: 'corrupt',
        problem: { code: 'damaged', detail: null },
      },
    ],
    decisions: [
      {
        file: register,
        shownPath: 'orders.xlsx',
        sheet: 'Orders',
        subject: 'header-row',
        about: '3',
        chosen: '3',
        because: 'Ordernummer',
      },
    ],
    documents: [document(invoice, '2026-0042/factuur.pdf'), strayDocument],
    registers: [
      {
        file: register,
        shownPath: 'orders.xlsx',
        sheet: 'Orders',
        role: { kind: 'dossiers', type: 'order' },
        headerRow: 3,
        columns: [],
        rows: [],
      },
    ],
    counts: {
      dossiers: 1,
      complete: 0,
      incomplete: 1,
      unchecked: 0,
      findings: { blocking: 1, warning: 0, info: 0 },
    },
    types: [],
    items: [],
    changes: [],
    links: [],
    evaluated: 1,
    filesRead: 3,
    ...about,
  };
}
