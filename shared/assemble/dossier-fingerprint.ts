import type { Dossier, DossierDocument, DossierLines, FieldSource } from '../domain/dossier.ts';
import type { DossierType } from '../domain/dossier-type.ts';
import type { Evidence } from '../domain/evidence.ts';
import { comparisonKey } from '../domain/field-value.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import type { Reading } from '../domain/reading.ts';
import type { TradeLine } from '../domain/trade-line.ts';

/**
 * One text for everything the evaluation of a dossier depends on: its type and version, every reading with its place, and
 * every document with content, status and link. Equal fingerprints: evaluating again would say the same.
 */
export function dossierFingerprint(dossier: Dossier, type: DossierType): string {
  const fields = Object.keys(dossier.fields)
    .sort()
    .map((id) => [id, ...(dossier.fields[id]?.sources ?? []).map(sourceParts)]);
  return fingerprint(
    JSON.stringify([
      [type.id, type.version],
      [dossier.id, dossier.key, dossier.party, dossier.row && placeOf(dossier.row)],
      readingParts(dossier.stage, String),
      fields,
      dossier.documents.map(documentParts),
      dossier.lines.map(linesParts),
    ]),
  );
}

type Part = string | number | null | readonly Part[];

function sourceParts({ origin, how, reading }: FieldSource): Part {
  const where = origin.kind === 'register' ? 'register' : `${origin.document} ${origin.documentType}`;
  return [where, how, readingParts(reading, (value) => `${value.kind} ${comparisonKey(value)}`)];
}

function linesParts({ origin, lines }: DossierLines): Part {
  const where = origin.kind === 'register' ? 'register' : origin.document;
  const partsOf = ({ position, fields }: TradeLine): Part => [
    position,
    ...Object.entries(fields)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([field, reading]) => [field, readingParts(reading, comparisonKey)]),
  ];
  return [where, ...lines.map(partsOf)];
}

function readingParts<T>(reading: Reading<T>, text: (value: T) => string): Part {
  switch (reading.state) {
    case 'read':
      return [reading.state, text(reading.value), reading.raw, reading.confidence, placeOf(reading.at)];
    case 'absent':
      return [reading.state, ...reading.searched.map(placeOf)];
    case 'unreadable':
      return [reading.state, reading.reason, reading.raw, placeOf(reading.at)];
  }
}

function documentParts(document: DossierDocument): Part {
  const { id, shownPath, hash, type, status, problem, link, because, signatures = [], continues } = document;
  const { citizenNumber, numbering } = document;
  const trouble = [problem?.code ?? null, problem?.detail ?? null];
  const seen = [id, shownPath, hash, type, status, ...trouble, link, because.how, because.matched];
  const shows = citizenNumber ? [citizenNumber.masked, placeOf(citizenNumber.at)] : [];
  return [
    ...seen,
    ...shows,
    ...signatures.map(({ by, on }) => [by, on]),
    ...(continues ? [continues.document] : []),
    ...(numbering ? [`${numbering.first}-${numbering.last}/${numbering.of}`] : []),
  ];
}

function placeOf(at: Evidence): Part {
  switch (at.kind) {
    case 'cell':
      return [at.file, at.sheet, at.row, at.column];
    case 'page':
      return [at.file, at.page, at.box];
    case 'xml':
      return [at.file, at.path];
    case 'file':
      return [at.file];
  }
}
