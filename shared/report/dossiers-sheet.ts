import type { Bilingual, Language } from '../domain/bilingual.ts';
import type { DossierId } from '../domain/dossier.ts';
import { column, count, figures, hiddenColumn, identifier, row, text } from './report-cells.ts';
import type { ReportDossier, ReportInput, RequirementState } from './report-input.ts';
import type { ReportTexts } from './report-texts.ts';
import type { Highlight, ReportRow, ReportSheet, Tone } from './report-workbook.ts';

const tones: Readonly<Record<RequirementState, Tone>> = {
  valid: 'fine',
  present: 'attention',
  missing: 'grave',
  'not-yet-due': 'quiet',
  unreadable: 'attention',
  unknown: 'quiet',
};

/** One row for each dossier, with the state of every document it must hold. A document its type does not ask for is empty. */
export function dossiersSheet(input: ReportInput, language: Language, texts: ReportTexts): ReportSheet {
  const { columns: of } = texts;
  const wanted = labelsOf(input.dossierRows, language);
  const open = openPerDossier(input);
  const states = Object.entries(tones) as [RequirementState, Tone][];
  const highlights = states.map(
    ([state, tone]): Highlight => ({ kind: 'says', text: texts.requirement[state], tone }),
  );
  return {
    name: texts.sheets.dossiers,
    description: texts.tableText.dossiers,
    keptColumns: 1,
    layout: 'table',
    columns: [
      column('dossier', of.dossier, 16),
      column('dossierType', of.dossierType, 18),
      column('party', of.party, 34, true),
      column('stage', of.stage, 18),
      { ...column('outcome', of.outcome, 22), highlights: outcomes(texts) },
      figures('openItems', of.openItems, 13),
      ...wanted.map((label, index) => ({ ...column(`document${index}`, label, 16), highlights })),
      hiddenColumn('id', of.finding),
    ],
    printedColumns: 6 + wanted.length,
    *rows() {
      for (const dossier of input.dossierRows) {
        yield rowOf(dossier, wanted, open.get(dossier.id) ?? 0, language, texts);
      }
      if (input.dossierRows.length === 0) yield row([text(texts.noDossiers)]);
    },
  };
}

/** Row of each dossier in its sheet; its header is row 1. */
export function dossierRowNumbers(dossiers: readonly ReportDossier[]): ReadonlyMap<DossierId, number> {
  return new Map(dossiers.map(({ id }, index) => [id, index + 2]));
}

function outcomes(texts: ReportTexts): readonly Highlight[] {
  return [
    { kind: 'says', text: texts.complete, tone: 'fine' },
    { kind: 'says', text: texts.incomplete, tone: 'attention' },
    { kind: 'says', text: texts.unchecked, tone: 'quiet' },
  ];
}

/** Names of documents over all dossier types, each once, in the order in which they are met. */
function labelsOf(dossiers: readonly ReportDossier[], language: Language): readonly string[] {
  const labels = new Set<string>();
  for (const { requirements } of dossiers) {
    for (const { label } of requirements) labels.add(nameOf(label, language));
  }
  return [...labels];
}

function nameOf(label: Bilingual, language: Language): string {
  return label[language];
}

function openPerDossier({ items }: ReportInput): ReadonlyMap<DossierId, number> {
  const open = new Map<DossierId, number>();
  for (const { item } of items) {
    const { dossier } = item.finding;
    if (dossier !== null) open.set(dossier, (open.get(dossier) ?? 0) + 1);
  }
  return open;
}

function rowOf(
  dossier: ReportDossier,
  wanted: readonly string[],
  open: number,
  language: Language,
  texts: ReportTexts,
): ReportRow {
  const states = new Map(
    dossier.requirements.map(({ label, state }) => [nameOf(label, language), texts.requirement[state]]),
  );
  return row([
    identifier(dossier.key),
    text(dossier.type[language]),
    text(dossier.party),
    text(dossier.stage?.[language] ?? null),
    text(texts[dossier.status]),
    count(open),
    ...wanted.map((label) => text(states.get(label) ?? null)),
    identifier(dossier.id),
  ]);
}
