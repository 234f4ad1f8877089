import type { HistoryEntry, HistoryKind } from '#electron/store/history-entry.ts';
import { subjectOfChange } from '#electron/store/setting-change.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';

const kindText: Readonly<Record<HistoryKind, Bilingual>> = {
  opened: { nl: 'Gevonden door de controle', en: 'Found by the check' },
  changed: { nl: 'Waarde gewijzigd', en: 'Value changed' },
  reopened: { nl: 'Heropend door de controle', en: 'Reopened by the check' },
  resolved: { nl: 'Opgelost, de controle klopt nu', en: 'Solved, the check passes now' },
  'not-rechecked': { nl: 'Niet opnieuw gecontroleerd', en: 'Not checked again' },
  rechecked: { nl: 'Weer gecontroleerd', en: 'Checked again' },
  started: { nl: 'In behandeling genomen', en: 'Taken up' },
  'claimed-done': { nl: 'Gereed gemeld', en: 'Reported as done' },
  'reopened-by-person': { nl: 'Weer op open gezet', en: 'Put back to open' },
  noted: { nl: 'Notitie gewijzigd', en: 'Note changed' },
  replied: { nl: 'Antwoord', en: 'Answer' },
  returned: { nl: 'Overgenomen uit het rapport', en: 'Taken over from the report' },
  undone: { nl: 'Ongedaan gemaakt', en: 'Undone' },
  'link-confirmed': { nl: 'Koppeling bevestigd', en: 'Link confirmed' },
  'setting-changed': { nl: 'Inrichting gewijzigd', en: 'Set-up changed' },
};

/** What happened, in words: with the note or the two values where there are any. */
export function historyText(entry: HistoryEntry): Bilingual {
  const text = kindText[entry.kind];
  const detail = detailOf(entry);
  return detail === null ? text : { nl: `${text.nl}: ${detail}`, en: `${text.en}: ${detail}` };
}

function detailOf({ kind, before, after, source, setting }: HistoryEntry): string | null {
  if (setting !== null) return subjectOfChange(setting);
  if (kind === 'replied') return after?.reply ? `“${after.reply.answer}”` : null;
  if (kind === 'returned') {
    const texts = [source?.values.answer, source?.values.note].filter((text) => text);
    return [source?.file, ...texts.map((text) => `“${text}”`)].filter((part) => part).join(' · ') || null;
  }
  if (kind === 'noted') return after?.note ? `“${after.note}”` : null;
  if (kind !== 'changed') return null;
  const [was, is] = [before?.found ?? null, after?.found ?? null];
  return was !== null && is !== null && was !== is ? `${was} → ${is}` : null;
}
