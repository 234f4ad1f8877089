import type { HistoryEntry, HistoryKind, ReturnSource } from '#electron/store/history-entry.ts';
import { subjectOfChange } from '#electron/store/setting-change.ts';
import type { Bilingual, Language } from '#shared/domain/bilingual.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { itemStatuses } from '#shared/domain/open-item.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { readableValue } from '#shared/text/readable-value.ts';
import { textsEn } from '#shared/text/texts-en.ts';
import { textsNl } from '#shared/text/texts-nl.ts';
import { lifeText, onBoth } from './life-text.ts';

const kindText: Readonly<Record<HistoryKind, Bilingual>> = {
  opened: { nl: 'Gevonden door de controle', en: 'Found by the check' },
  changed: { nl: 'Waarde gewijzigd', en: 'Value changed' },
  reopened: { nl: 'Teruggekomen', en: 'Came back' },
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
  waited: { nl: 'Wacht op antwoord', en: 'Waits for an answer' },
  reminded: { nl: 'Herinnering gestuurd', en: 'Reminder sent' },
  answered: { nl: 'Antwoord ontvangen', en: 'Answer received' },
  released: { nl: 'Vrijgegeven onder voorbehoud', en: 'Released under reserve' },
  snoozed: { nl: 'Uitgesteld', en: 'Put off' },
  assigned: { nl: 'Toegewezen', en: 'Assigned' },
  'called-back': { nl: 'Teruggebeld ter controle', en: 'Called back to verify' },
  'next-set': { nl: 'Volgende stap', en: 'Next step' },
  'task-made': { nl: 'Taak gemaakt', en: 'Task made' },
  'task-changed': { nl: 'Taak gewijzigd', en: 'Task changed' },
  'row-changed': { nl: 'Rij in het overzicht gewijzigd', en: 'Row in the register changed' },
  'dossier-closed': { nl: 'Dossier afgesloten', en: 'Dossier closed' },
  'dossier-reopened': {
    nl: 'Dossier heropend, want er is iets gewijzigd',
    en: 'Dossier reopened, because something changed',
  },
  'dossier-reopened-by-person': { nl: 'Dossier heropend', en: 'Dossier reopened' },
  'dossier-forgotten': {
    nl: 'Dossier verwijderd, na afloop van de bewaartermijn',
    en: 'Dossier removed, after the period in which it is kept',
  },
  'file-kept': { nl: 'Kopie in de map van het dossier bewaard', en: 'Copy kept in the dossier folder' },
  'set-aside': { nl: 'Stuk hoort nergens bij', en: 'Document belongs nowhere' },
  'brought-back': { nl: 'Stuk teruggezet bij de losse stukken', en: 'Document put back with the loose ones' },
};

/** What happened, in words: with what was said or the two values where there are any. */
export function historyText(entry: HistoryEntry): Bilingual {
  const text = kindText[entry.kind];
  const detail = detailOf(entry);
  return detail === null ? text : { nl: `${text.nl}: ${detail.nl}`, en: `${text.en}: ${detail.en}` };
}

/** Why it happened: as the check or the run says; null where nobody gave a reason. */
export function historyWhy({ why, after, kind }: HistoryEntry): Bilingual | null {
  if (kind === 'released' && after?.pause?.kind === 'release') return onBoth(after.pause.reason);
  if (why === null) return null;
  const reasons = {
    nl: { ...textsNl.terms.changeReason, ...textsNl.terms.notRechecked },
    en: { ...textsEn.terms.changeReason, ...textsEn.terms.notRechecked },
  };
  return { nl: reasons.nl[why], en: reasons.en[why] };
}

function detailOf(entry: HistoryEntry): Bilingual | null {
  const { kind, before, after, source, setting } = entry;
  if (setting?.kind === 'weights') return { nl: 'weging van de lijst', en: 'weights of the list' };
  if (setting?.kind === 'own-company') return { nl: 'eigen bedrijf', en: 'own company' };
  if (setting !== null) return onBoth(subjectOfChange(setting));
  switch (kind) {
    case 'replied':
    case 'answered':
      return quoted(after?.reply?.answer);
    case 'returned':
      return source && returnedText(source, entry.who);
    case 'noted':
      return quoted(after?.note);
    case 'changed':
    case 'reopened': {
      const [was, is] = [before?.found ?? null, after?.found ?? null];
      if (was === null || is === null || was === is) return null;
      const said = (language: Language) => `${readableValue(was, language)} → ${readableValue(is, language)}`;
      return { nl: said('nl'), en: said('en') };
    }
    default:
      return after === null || kind === 'undone' ? null : lifeText(kind, after);
  }
}

/** From which file, what it says now, and who took it over where that is somebody else. */
function returnedText({ file, values, acceptedBy }: ReturnSource, who: string): Bilingual {
  const status = itemStatuses.find((one) => one === values.status);
  const day = parseIsoDate(values.expectedBy ?? '');
  const texts = [values.answer, values.note].filter((text) => text);
  const said = (language: Language) => {
    const { terms } = language === 'nl' ? textsNl : textsEn;
    const { expected, takenBy } = returnWords[language];
    return [
      file,
      status && terms.itemStatus[status],
      ...texts.map((text) => `“${text}”`),
      day && `${expected} ${formatDate(day)}`,
      acceptedBy !== who && `${takenBy} ${acceptedBy}`,
    ]
      .filter((part) => part)
      .join(' · ');
  };
  return { nl: said('nl'), en: said('en') };
}

const returnWords: Readonly<Record<Language, Readonly<Record<'expected' | 'takenBy', string>>>> = {
  nl: { expected: 'verwacht op', takenBy: 'overgenomen door' },
  en: { expected: 'expected by', takenBy: 'taken over by' },
};

function quoted(text: string | undefined): Bilingual | null {
  return text ? onBoth(`“${text}”`) : null;
}
