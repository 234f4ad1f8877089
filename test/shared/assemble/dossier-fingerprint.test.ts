import { expect, test } from 'vitest';
import { assembleDossiers } from '#shared/assemble/assemble-dossiers.ts';
import { dossierFingerprint } from '#shared/assemble/dossier-fingerprint.ts';
import type { Problem } from '#shared/domain/file-reading.ts';
import { linkDocuments } from '#shared/link/link-documents.ts';
import { orderType } from '../../support/a-dossier-type.ts';
import { aRegister, type RowSpec } from '../../support/a-register.ts';
import { aSourceDocument, type DocumentSpec } from '../../support/a-source-document.ts';

const row: RowSpec = { orderNumber: '2026-0042', totalGross: '121.00', status: 'Geleverd' };
const paper: DocumentSpec = { path: '2026-0042.pdf', type: 'invoice', fields: { totalGross: '121.00' } };

test('the same inputs give the same fingerprint, and every change gives another', () => {
  const before = fingerprintOf(row, paper);
  expect(fingerprintOf({ ...row }, { ...paper })).toBe(before);
  const changed = [
    fingerprintOf({ ...row, totalGross: '121.01' }, paper),
    fingerprintOf({ ...row, totalGross: null }, paper),
    fingerprintOf({ ...row, status: 'Betaald' }, paper),
    fingerprintOf(row, { ...paper, status: 'encrypted' }),
    fingerprintOf(row, { ...paper, fields: { totalGross: '121.01' } }),
    fingerprintOf(row, { ...paper, type: 'credit-note' }),
    fingerprintOf(row, { ...paper, path: '2026-0042 (2).pdf' }),
    fingerprintOf(row, paper, '2'),
  ];
  expect(new Set([before, ...changed]).size).toBe(changed.length + 1);
});

test('a document of which more pages could be read is another, though it states the same', () => {
  const unread = (pages: string) =>
    fingerprintOf(row, paper, '1', { code: 'no-text-on-pages', detail: `pages ${pages} of 3` });
  expect(unread('3')).not.toBe(unread('2,3'));
});

function fingerprintOf(
  ofRow: RowSpec,
  ofPaper: DocumentSpec,
  version = '1',
  problem: Problem | null = null,
): string {
  const input = {
    documents: [{ ...aSourceDocument(ofPaper), problem }],
    registers: [aRegister(orderType, [ofRow])],
    types: [orderType],
  };
  const { links, fromDocuments } = linkDocuments({ ...input, confirmed: [] });
  const { dossiers } = assembleDossiers({ ...input, links, fromDocuments, vouched: () => null });
  return dossiers.map((dossier) => dossierFingerprint(dossier, { ...orderType, version })).join();
}
