import type { Language } from '../../domain/bilingual.ts';
import type { TaskKind } from '../../domain/item-life.ts';

/** Words of a handover. */
export interface HandoverTexts {
  readonly title: string;
  readonly madeBy: (who: string, moment: string) => string;
  readonly asOf: (day: string) => string;
  readonly nothing: string;
  readonly loose: string;
  readonly agreed: string;
  readonly open: string;
  readonly coming: string;
  readonly course: string;
  readonly columns: Readonly<
    Record<'when' | 'with' | 'what' | 'where' | 'todo' | 'ball' | 'due' | 'who' | 'why', string>
  >;
  readonly task: Readonly<Record<TaskKind, string>>;
  readonly asked: string;
  readonly answered: string;
  readonly noted: string;
  readonly history: (moment: string, who: string) => string;
  readonly customer: string;
  readonly supplier: string;
  readonly answerDue: string;
  readonly dueDay: string;
  readonly until: string;
  readonly next: string;
}

export const handoverTexts: Readonly<Record<Language, HandoverTexts>> = {
  nl: {
    title: 'Overdracht',
    madeBy: (who, moment) => `Gemaakt door ${who} op ${moment}`,
    asOf: (day) => `Stand van ${day}`,
    nothing: 'Er staat niets open.',
    loose: 'Zonder dossier',
    agreed: 'Wat is afgesproken',
    open: 'Wat staat open',
    coming: 'Wat komt wanneer',
    course: 'Verloop',
    columns: {
      when: 'Wanneer',
      with: 'Met wie',
      what: 'Wat',
      where: 'Waar het staat',
      todo: 'Wat te doen',
      ball: 'Wie is aan zet',
      due: 'Uiterlijk',
      who: 'Wie',
      why: 'Waarom',
    },
    task: { 'call-back': 'Terugbellen', question: 'Vraag', agreement: 'Afspraak', free: 'Taak' },
    asked: 'Gevraagd',
    answered: 'Antwoord',
    noted: 'Notitie',
    history: (moment, who) => `Geschiedenis, ${moment}, ${who}`,
    customer: 'Klant',
    supplier: 'Leverancier',
    answerDue: 'Antwoord verwacht',
    dueDay: 'Uiterste dag',
    until: 'Rust tot',
    next: 'Volgende stap',
  },
  en: {
    title: 'Handover',
    madeBy: (who, moment) => `Made by ${who} on ${moment}`,
    asOf: (day) => `As of ${day}`,
    nothing: 'Nothing is open.',
    loose: 'Without dossier',
    agreed: 'What was agreed',
    open: 'What is open',
    coming: 'What comes when',
    course: 'Course of events',
    columns: {
      when: 'When',
      with: 'With whom',
      what: 'What',
      where: 'Where it says so',
      todo: 'What to do',
      ball: 'Who has the ball',
      due: 'Due',
      who: 'Who',
      why: 'Why',
    },
    task: { 'call-back': 'Call back', question: 'Question', agreement: 'Agreement', free: 'Task' },
    asked: 'Asked',
    answered: 'Answer',
    noted: 'Note',
    history: (moment, who) => `History, ${moment}, ${who}`,
    customer: 'Customer',
    supplier: 'Supplier',
    answerDue: 'Answer expected',
    dueDay: 'Due day',
    until: 'Rests until',
    next: 'Next step',
  },
};
