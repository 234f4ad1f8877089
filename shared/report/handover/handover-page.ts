import type { Language } from '../../domain/bilingual.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { OpenItem } from '../../domain/open-item.ts';
import type { Department } from '../../domain/severity.ts';
import type { ReportInput } from '../report-input.ts';
import { versionsText } from '../versions-text.ts';
import { writtenMoment } from '../written-moment.ts';
import { agreedRows } from './agreed-rows.ts';
import { comingRows } from './coming-rows.ts';
import { type HandoverTexts, handoverTexts } from './handover-texts.ts';
import { openRows } from './open-rows.ts';

/** What a stand-in needs to know of some dossiers. */
export interface HandoverInput {
  /** The dossier or the person it is about. */
  readonly subject: string;
  readonly asOf: LocalDate;
  /** Local time, ISO 8601 without zone. */
  readonly madeAt: string;
  readonly madeBy: string;
  readonly dossiers: readonly HandoverDossier[];
  /** Of the program. */
  readonly version: string;
  /** Those of the dossiers. */
  readonly types: ReportInput['types'];
  readonly department: (department: Department) => string;
}

export interface HandoverDossier {
  /** Type, key and party; null for what hangs on no dossier. */
  readonly name: string | null;
  readonly open: readonly OpenItem[];
  /** Oldest first. */
  readonly history: readonly HandoverLine[];
}

/** A line of the diary in words. */
export interface HandoverLine {
  /** Local time, ISO 8601 without zone. */
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly why: string;
  readonly item: string | null;
  readonly byPerson: boolean;
}

/** The handover without any knowledge of a file format. */
export interface HandoverPage {
  readonly title: string;
  readonly facts: readonly string[];
  readonly parts: readonly { readonly heading: string; readonly tables: readonly HandoverTable[] }[];
  /** Said where nothing is open. */
  readonly nothing: string | null;
}

export interface HandoverTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What is needed to write one line. */
export interface HandoverWords {
  readonly language: Language;
  readonly texts: HandoverTexts;
  readonly department: (department: Department) => string;
}

const longestCourse = 40;

/** Per dossier what was agreed with whom and where that stands, what is open and who has the ball, and what comes when. */
export function handoverPage(input: HandoverInput, language: Language): HandoverPage {
  const texts = handoverTexts[language];
  const words: HandoverWords = { language, texts, department: input.department };
  const { columns: of } = texts;
  const parts = input.dossiers.map((dossier) => {
    const tables: readonly HandoverTable[] = [
      {
        title: texts.open,
        columns: [of.what, of.todo, of.where, of.ball, of.due],
        rows: openRows(dossier, words),
      },
      {
        title: texts.agreed,
        columns: [of.when, of.with, of.what, of.where],
        rows: agreedRows(dossier, words),
      },
      { title: texts.coming, columns: [of.when, of.what], rows: comingRows(dossier, words) },
      { title: texts.course, columns: [of.when, of.who, of.what, of.why], rows: courseRows(dossier) },
    ];
    return { heading: dossier.name ?? texts.loose, tables: tables.filter(({ rows }) => rows.length > 0) };
  });
  return {
    title: `${texts.title}: ${input.subject}`,
    facts: [
      texts.asOf(writtenMoment(input.asOf)),
      texts.madeBy(input.madeBy, writtenMoment(input.madeAt)),
      versionsText(input, language),
    ],
    parts,
    nothing: input.dossiers.every(({ open }) => open.length === 0) ? texts.nothing : null,
  };
}

function courseRows({ history }: HandoverDossier): HandoverTable['rows'] {
  return history.slice(-longestCourse).map(({ at, who, what, why }) => [writtenMoment(at), who, what, why]);
}
