import type { HistoryEntry } from '#electron/store/history-entry.ts';
import type { HistoryLine } from '#shared/api/life-views.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { ItemId, OpenItem } from '#shared/domain/open-item.ts';
import type { SealChange } from '#shared/reconcile/dossier-seal.ts';
import { readableValue } from '#shared/text/readable-value.ts';
import { historyText, historyWhy } from './history-text.ts';
import { entryWithoutSecrets, withoutSecrets } from './without-secrets.ts';

/** What the words of a line are made with. */
export interface HistoryWords {
  readonly items: ReadonlyMap<ItemId, OpenItem>;
  readonly types: readonly DossierType[];
  readonly keyOf: (dossier: DossierId) => string | null;
}

/** One entry as a line of the diary. */
export function historyLine(stored: HistoryEntry, { items, types, keyOf }: HistoryWords): HistoryLine {
  const entry = entryWithoutSecrets(stored, types);
  const item = entry.item === null ? undefined : items.get(entry.item);
  const { before, after } = valuesOf(entry);
  return {
    number: entry.number,
    at: entry.at,
    who: entry.who,
    what: withChanges(historyText(entry), entry, types),
    before,
    after,
    why: historyWhy(entry),
    item: entry.item,
    about: item?.finding.message.what ?? null,
    dossier: entry.dossier,
    dossierKey: item?.finding.dossierKey ?? (entry.dossier === null ? null : keyOf(entry.dossier)),
  };
}

/** What a person calls a field of a dossier. */
export function labelOf(name: string, dossier: DossierId | null, types: readonly DossierType[]): Bilingual {
  const type = types.find(({ id }) => dossier?.startsWith(`${id}:`));
  return type?.fields.find(({ id }) => id === name)?.label ?? { nl: name, en: name };
}

/** The same of a value that changed, with the name of the file that states it. */
export function labelOfChange(
  { name, in: file }: SealChange,
  dossier: DossierId | null,
  types: readonly DossierType[],
): Bilingual {
  const label = labelOf(name, dossier, types);
  if (file === undefined) return label;
  const short = file.split(/[\\/]/).at(-1) ?? file;
  return { nl: `${label.nl} (${short})`, en: `${label.en} (${short})` };
}

/** Values before and after of what the line is about. */
function valuesOf({ before, after }: HistoryEntry): Pick<HistoryLine, 'before' | 'after'> {
  const [was, is] = [before?.found ?? null, after?.found ?? null];
  return was === is ? { before: null, after: null } : { before: was, after: is };
}

/** A line about a dossier says everything of it that moved, each with what it was and is. */
function withChanges(
  text: Bilingual,
  { details, dossier }: HistoryEntry,
  types: readonly DossierType[],
): Bilingual {
  const changes =
    details?.kind === 'row' || details?.kind === 'reopening'
      ? details.changes.map((change) => withoutSecrets(change, dossier, types))
      : [];
  if (changes.length === 0) return text;
  const said = (language: 'nl' | 'en') =>
    changes
      .map((change) => changeText(change, labelOfChange(change, dossier, types)[language], language))
      .join('; ');
  return { nl: `${text.nl}: ${said('nl')}`, en: `${text.en}: ${said('en')}` };
}

const fileWords = {
  nl: { came: 'nieuw bestand', gone: 'bestand weg', other: 'bestand vervangen' },
  en: { came: 'new file', gone: 'file gone', other: 'file replaced' },
} as const;

function changeText({ kind, before, after }: SealChange, label: string, language: 'nl' | 'en'): string {
  const said = (value: string | null) => (value === null ? '–' : readableValue(value, language));
  if (kind === 'value') return `${label} ${said(before)} → ${said(after)}`;
  const words = fileWords[language];
  return `${label} (${before === null ? words.came : after === null ? words.gone : words.other})`;
}
