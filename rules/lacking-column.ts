import type { Dossier } from '#shared/domain/dossier.ts';
import type { FindingEvidence } from '#shared/domain/finding.ts';
import { isColumnNowhere, isKeptNowhere, isToldByDocument, isUnheardOf } from './field-column.ts';
import { countedSources, knowledgeOf, searchedEvidence } from './field-values.ts';

interface WithoutColumn {
  readonly lacking: readonly Dossier[];
  /** Those of them that have documents, none of which tells it. */
  readonly silent: readonly Dossier[];
}

/** Where most dossiers have it from a document, one of which no document tells it is a case of its own. */
export function withoutColumn(dossiers: readonly Dossier[], field: string): WithoutColumn {
  const nowhere = dossiers.filter((dossier) => isColumnNowhere(dossier, field));
  const silent = dossiers.filter(
    (dossier) => isUnheardOf(dossier, field) && !isColumnNowhere(dossier, field),
  );
  const told = dossiers.filter((dossier) => isToldByDocument(dossier, field));
  if (told.length > silent.length) return { lacking: nowhere, silent: [] };
  return { lacking: [...nowhere, ...silent], silent };
}

/** The registers that have no such column, each once. */
export function registersSearched(dossiers: readonly Dossier[], field: string): readonly FindingEvidence[] {
  const places = dossiers
    .flatMap((dossier) => countedSources(dossier, field))
    .filter(({ origin }) => origin.kind === 'register')
    .flatMap(({ reading }) => (reading.state === 'absent' ? reading.searched : []));
  return searchedEvidence([...new Map(places.map((at) => [at.file, at])).values()]);
}

/** From so many dossiers on, a column that most leave empty is one thing to settle. */
const manyEmpty = 5;

/** The dossiers that leave a column empty which a register has, where that is most of them: then it is not kept for all. */
export function leftEmpty(dossiers: readonly Dossier[], field: string): readonly Dossier[] {
  const empty = dossiers.filter(
    (dossier) => knowledgeOf(dossier, field).state === 'absent' && !isKeptNowhere(dossier, field),
  );
  return empty.length >= manyEmpty && empty.length * 2 > dossiers.length ? empty : [];
}
