import type { DocumentType } from '#shared/domain/document-type.ts';
import type { Dossier, DossierLines } from '#shared/domain/dossier.ts';
import { comparisonKey } from '#shared/domain/field-value.ts';
import type { TradeLine } from '#shared/domain/trade-line.ts';
import { countedDocuments, countedSources } from './field-values.ts';
import { articleKeys, articleLabel, lineNumber, unitKey } from './line-values.ts';

/** Where lines may come from: the register, or documents of a type. */
export type LineSource = DocumentType | 'register';

/** One kind of goods, over all lines of some sources. */
export interface Goods {
  /** Part of the identity of a finding. */
  readonly key: string;
  readonly label: string;
  readonly lines: readonly TradeLine[];
  /** Sum over the lines; null when one of them states no quantity. */
  readonly quantity: number | null;
  readonly units: ReadonlySet<string>;
}

/**
 * Lines of the sources asked for, each document once: not again as a copy, nor as e-invoice and print of one number. Lines
 * on a scan prove nothing: one letter read wrongly makes another article or price.
 */
export function linesFrom(dossier: Dossier, asked: readonly LineSource[]): readonly DossierLines[] {
  const documents = new Map(countedDocuments(dossier).map((document) => [document.id, document]));
  const seen = new Set<string>();
  return dossier.lines.filter(({ origin, lines }) => {
    if (origin.kind === 'register') return asked.includes('register');
    if (lines.some(isFromPicture)) return false;
    const document = documents.get(origin.document);
    if (!document || !asked.includes(origin.documentType)) return false;
    const names = [document.hash ?? document.id, ...ownNumber(dossier, origin.document, origin.documentType)];
    const isKnown = names.some((name) => seen.has(name));
    for (const name of names) seen.add(name);
    return !isKnown;
  });
}

function isFromPicture({ fields }: TradeLine): boolean {
  return Object.values(fields).some(
    (reading) => reading.state !== 'absent' && reading.at.kind === 'page' && reading.at.fromPicture === true,
  );
}

/** The first of the sources that has lines: what the others are held against. */
export function firstWithLines(dossier: Dossier, asked: readonly LineSource[]): readonly DossierLines[] {
  for (const source of asked) {
    const found = linesFrom(dossier, [source]);
    if (found.length > 0) return found;
  }
  return [];
}

/** Gathers lines by what they are about: the same article, code or words are the same goods. In order of first mention. */
export function goodsIn(sources: readonly DossierLines[]): readonly Goods[] {
  const groups: { readonly keys: Set<string>; readonly lines: TradeLine[] }[] = [];
  const byKey = new Map<string, (typeof groups)[number]>();
  for (const line of sources.flatMap(({ lines }) => lines)) {
    const keys = articleKeys(line);
    if (keys.length === 0) continue;
    const known = keys.flatMap((key) => byKey.get(key) ?? [])[0];
    const group = known ?? { keys: new Set(), lines: [] };
    if (!known) groups.push(group);
    group.lines.push(line);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, group);
  }
  return groups.flatMap(({ lines }) => {
    const [first] = lines;
    const key = first && articleKeys(first)[0];
    if (!first || key === undefined) return [];
    const quantities = lines.map((line) => lineNumber(line, 'quantity'));
    const quantity = quantities.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);
    const units = new Set(lines.map(unitKey).filter((unit) => unit !== ''));
    return [{ key, label: articleLabel(first), lines, quantity, units }];
  });
}

/** Finds among these the goods that are the same as the given ones, by any key of any line; null when there are none. */
export function goodsFinder(among: readonly Goods[]): (goods: Goods) => Goods | null {
  const byKey = new Map<string, Goods>();
  for (const goods of among) {
    for (const key of goods.lines.flatMap(articleKeys)) if (!byKey.has(key)) byKey.set(key, goods);
  }
  return ({ lines }) => lines.flatMap(articleKeys).flatMap((key) => byKey.get(key) ?? [])[0] ?? null;
}

function ownNumber(dossier: Dossier, document: string, type: DocumentType): readonly string[] {
  const field =
    type === 'delivery-note' || type === 'proof-of-delivery' ? 'deliveryNoteNumber' : 'invoiceNumber';
  return countedSources(dossier, field).flatMap(({ origin, reading }) =>
    origin.kind === 'document' && origin.document === document && reading.state === 'read'
      ? [`${type} ${comparisonKey(reading.value)}`]
      : [],
  );
}
