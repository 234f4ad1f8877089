import type { VouchedValue } from '#electron/store/known-dossier.ts';
import type { Store } from '#electron/store/store.ts';
import { readerVersion } from '#electron/worker/protocol.ts';
import type { WantedVouching } from '#shared/assemble/wanted-vouchings.ts';
import type { Page } from '#shared/domain/content.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { DocumentId, SourceDocument, Vouching } from '#shared/domain/recognised.ts';
import { vouch } from '#shared/recognise/vouch.ts';
import { fileHash } from './part-hash.ts';

/** Answers what was found of one field's value in one document; null where nobody asked. */
export type Vouched = (document: DocumentId, dossier: DossierId, field: string) => Vouching | null;

/** Before any page is looked at. */
export const nothingVouched: Vouched = () => null;

/**
 * Looks for every wanted value of one dossier on the pages of its documents. One document's words are in memory at a time;
 * one whose words are not in the read cache answers nothing.
 */
export async function vouchValues(
  wanted: readonly WantedVouching[],
  documents: readonly SourceDocument[],
  pagesOf: (document: SourceDocument) => Promise<readonly Page[] | null>,
): Promise<readonly VouchedValue[]> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const values: VouchedValue[] = [];
  for (const [id, asked] of Map.groupBy(wanted, (one) => one.document)) {
    const document = byId.get(id);
    const pages = document && (await pagesOf(document));
    if (!document || !pages) continue;
    for (const { field, expected } of asked) {
      values.push({ document: id, field, vouching: vouch(pages, expected, document.file) });
    }
  }
  return values;
}

/** Answers with what was found for one dossier. */
export function vouchedAs(dossier: DossierId, values: readonly VouchedValue[]): Vouched {
  if (values.length === 0) return nothingVouched;
  const found = new Map(values.map((one) => [keyOf(one.document, one.field), one.vouching]));
  return (document, of, field) => (of === dossier ? (found.get(keyOf(document, field)) ?? null) : null);
}

/** Words of a document as the read cache holds them. */
export function cachedPages(store: Pick<Store, 'cachedContent'>) {
  return async (document: SourceDocument): Promise<readonly Page[] | null> => {
    if (document.hash === null) return null;
    const content = await store.cachedContent(fileHash(document.hash), readerVersion);
    if (content?.kind !== 'pages') return null;
    const { part } = document;
    return part
      ? content.pages.filter(({ number }) => number >= part.first && number <= part.last)
      : content.pages;
  };
}

function keyOf(document: DocumentId, field: string): string {
  return `${document}\n${field}`;
}
