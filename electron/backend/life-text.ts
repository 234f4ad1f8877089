import type { HistoryKind, ItemSnapshot } from '#electron/store/history-entry.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { Waiting } from '#shared/domain/item-life.ts';
import type { Department } from '#shared/domain/severity.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { textsEn } from '#shared/text/texts-en.ts';
import { textsNl } from '#shared/text/texts-nl.ts';

/** The same words in both languages: what a person wrote. */
export function onBoth(text: string): Bilingual {
  return { nl: text, en: text };
}

/** What a person said of an item, as one line of a diary; null for what needs no more than its name. */
export function lifeText(kind: HistoryKind, said: ItemSnapshot): Bilingual | null {
  switch (kind) {
    case 'waited':
    case 'reminded':
      return said.waiting ? waitingText(said.waiting) : null;
    case 'released':
    case 'snoozed':
      return pauseText(said);
    case 'assigned':
      return assignedText(said);
    case 'called-back': {
      const { call } = said;
      if (!call) return null;
      return together([onBoth(call.person), onBoth(call.number), onBoth(formatDate(call.on))]);
    }
    case 'next-set': {
      const { next } = said;
      return next ? together([onBoth(next.action), next.on && onBoth(formatDate(next.on))]) : null;
    }
    case 'task-made':
    case 'task-changed': {
      const { task } = said;
      if (!task) return null;
      const at = task.at && onBoth(`${formatDate(task.at.date)} ${task.at.time ?? ''}`.trim());
      return together([onBoth(task.text), task.with && onBoth(task.with), at]);
    }
    default:
      return null;
  }
}

function waitingText({ on, person, question, expectedBy, how }: Waiting): Bilingual {
  const party: Bilingual =
    on.kind === 'department'
      ? departmentText(on.department)
      : { customer: { nl: 'klant', en: 'customer' }, supplier: { nl: 'leverancier', en: 'supplier' } }[
          on.kind
        ];
  return together([
    party,
    person && onBoth(person),
    how === 'other' ? null : wayText[how],
    question && onBoth(`“${question}”`),
    expectedBy && {
      nl: `antwoord verwacht op ${formatDate(expectedBy)}`,
      en: `answer expected on ${formatDate(expectedBy)}`,
    },
  ]);
}

const wayText: Readonly<Record<Exclude<Waiting['how'], 'other'>, Bilingual>> = {
  phone: { nl: 'per telefoon', en: 'by phone' },
  mail: { nl: 'per mail', en: 'by mail' },
  chat: { nl: 'per chat', en: 'by chat' },
  'in-person': { nl: 'mondeling', en: 'in person' },
};

function pauseText({ pause }: ItemSnapshot): Bilingual | null {
  if (pause === undefined) return null;
  if (pause.kind === 'snooze-until-document') {
    return { nl: 'tot er een document binnenkomt', en: 'until a document arrives' };
  }
  return { nl: `tot ${formatDate(pause.until)}`, en: `until ${formatDate(pause.until)}` };
}

function assignedText({ assigned }: ItemSnapshot): Bilingual | null {
  if (assigned === undefined) return { nl: 'aan niemand in het bijzonder', en: 'to nobody in particular' };
  const { department, person } = assigned;
  return together([department && departmentText(department), person && onBoth(person)]);
}

function departmentText(department: Department): Bilingual {
  const [nl, en]: readonly Readonly<Record<string, string>>[] = [
    textsNl.terms.department,
    textsEn.terms.department,
  ];
  return { nl: nl?.[department] ?? department, en: en?.[department] ?? department };
}

function together(parts: readonly (Bilingual | '' | null)[]): Bilingual {
  const said = parts.filter((part) => part !== null && part !== '');
  return { nl: said.map(({ nl }) => nl).join(', '), en: said.map(({ en }) => en).join(', ') };
}
