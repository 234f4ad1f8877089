import type { DossierField, FieldSource } from '#shared/domain/dossier.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import { maskBsnIn } from '#shared/search/mask-bsn-in.ts';
import type { SearchPart } from '#shared/search/search-part.ts';
import type { NewReading } from '../cached-reading.ts';
import type { HistoryEntry } from '../history-entry.ts';
import type { KeptContent } from '../kept-content.ts';
import type { DossierState } from '../store.ts';
import { saidParts } from './said-parts.ts';
import type { SearchSubject } from './search-subject.ts';

/** Fields that hold a citizen service number, as `type/field`; null when it is not known which those are. */
export type SecretFields = ReadonlySet<string> | null;

/** A dossier by its key, its party and every value of its fields. */
export function dossierSubject({ dossier }: DossierState, secret: SecretFields): SearchSubject {
  const shown = (field: string, text: string) =>
    secret === null || secret.has(`${dossier.type}/${field}`) ? maskBsnIn(text) : text;
  const fields = Object.values(dossier.fields).flatMap((field) => fieldParts(field, shown));
  const party = dossier.party === null ? [] : [{ kind: 'party', text: dossier.party }];
  return {
    kind: 'dossier',
    ref: dossier.id,
    dossier: dossier.id,
    parts: [{ kind: 'key', text: dossier.key }, ...party, ...fields],
  };
}

/** An item by what is wrong and what people said of it. */
export function itemSubject(item: OpenItem): SearchSubject {
  const { what } = item.finding.message;
  const parts = [
    { kind: 'what', text: maskBsnIn(what.nl) },
    { kind: 'what', text: maskBsnIn(what.en) },
    ...saidParts(item),
  ];
  return { kind: 'item', ref: item.id, dossier: item.finding.dossier, parts: withText(parts) };
}

/** A line of the history by what a person said in it; null when nobody said anything. */
export function historySubject(entry: HistoryEntry): SearchSubject | null {
  if (entry.run !== null || entry.after === null) return null;
  const before = entry.before === null ? [] : saidParts(entry.before);
  const parts = saidParts(entry.after).filter(
    ({ kind, text }) => !before.some((one) => one.kind === kind && one.text === text),
  );
  if (parts.length === 0) return null;
  return {
    kind: 'history',
    ref: String(entry.number),
    dossier: entry.dossier,
    parts: [...parts, { kind: 'who', text: `${entry.who} ${entry.at}` }],
  };
}

/** The words of a document; null for spreadsheets, whose rows are dossiers, and for files without words. */
export function documentSubject({
  reading,
  recognised,
  content,
}: Pick<NewReading, 'reading' | 'recognised'> & {
  readonly content: Pick<KeptContent, 'text'> | null;
}): SearchSubject | null {
  const text = content?.text ?? null;
  if (text === null || recognised === null) return null;
  const references = recognised.references.filter(
    (key) => maskBsnIn(key.replace(/(\D)(?=\d)/g, '$1 ')) === key.replace(/(\D)(?=\d)/g, '$1 '),
  );
  return {
    kind: 'document',
    ref: reading.hash,
    dossier: null,
    parts: withText([{ kind: 'text', text }]),
    references,
  };
}

/** A file by its name and the folder it stands in. */
export function fileSubject(path: string): SearchSubject {
  const name = path.split(/[\\/]/).slice(-2).join('/');
  return { kind: 'file', ref: path, dossier: null, parts: [{ kind: 'file', text: maskBsnIn(name) }] };
}

function fieldParts(
  field: DossierField,
  shown: (field: string, text: string) => string,
): readonly SearchPart[] {
  const parts = new Map<string, SearchPart>();
  for (const { reading } of field.sources as readonly FieldSource[]) {
    if (reading.state === 'absent') continue;
    const text = shown(field.id, reading.raw);
    if (reading.state === 'unreadable') parts.set(text, { kind: field.id, text });
    else {
      const value = canonicalText(reading.value);
      const amount = reading.value.kind === 'amount' ? { amount: value } : {};
      if (!parts.has(value)) parts.set(value, { kind: field.id, text, ...amount });
    }
  }
  return withText([...parts.values()]);
}

function withText(parts: readonly SearchPart[]): readonly SearchPart[] {
  return parts.filter(({ text }) => text.trim() !== '');
}
