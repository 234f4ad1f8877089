import type { ColumnGround, RegisterColumn } from '../../domain/recognised.ts';
import type { AlignedColumns } from './aligned-columns.ts';
import { bareNumberColumn } from './bare-number.ts';
import { fieldsByContent, formats } from './content-columns.ts';
import { type ContentFit, contentFit } from './content-fit.ts';
import { entryNumberColumn } from './entry-numbers.ts';
import { exactStatusColumn } from './exact-status.ts';
import type { Header } from './find-header.ts';
import type { ColumnProfile } from './profile-column.ts';
import type { ModelField, RegisterModel } from './register-model.ts';

/** Which column holds which field, with what spoke for it. */
export interface ColumnMapping {
  readonly columns: readonly RegisterColumn[];
  readonly choices: readonly ColumnChoice[];
}

export interface ColumnChoice {
  readonly column: number;
  readonly header: string;
  /** `null`: not used. */
  readonly field: string | null;
  readonly by: ColumnGround;
}

interface Candidate {
  readonly header: Header;
  readonly field: ModelField;
  readonly fit: ContentFit;
  readonly strength: number;
  readonly score: number;
}

/**
 * Maps columns to the fields of one model: header first, cells support or veto, each field and column used once. `aligned`: the rows,
 * where some header says nothing.
 */
export function mapColumns(
  headers: readonly Header[],
  profiles: ReadonlyMap<number, ColumnProfile>,
  model: RegisterModel,
  aligned: AlignedColumns | null = null,
): ColumnMapping {
  const entryNumber = entryNumberColumn(headers, profiles, model);
  const own = {
    bare: bareNumberColumn(headers, profiles, model),
    status: exactStatusColumn(headers, model),
  };
  const candidates = headers
    .filter((header) => header.column !== entryNumber)
    .flatMap((header) => candidatesOf(header, headers, profiles, model, own));
  const chosen = assign(candidates.filter((candidate) => candidate.fit !== 'vetoes'));
  addByContent(chosen, headers, profiles, model, aligned);
  return {
    columns: headers.map((header) => toColumn(header, chosen.get(header.column))),
    choices: headers.map((header) =>
      header.column === entryNumber
        ? { column: header.column, header: header.text, field: null, by: 'entry-number' }
        : toChoice(header, chosen.get(header.column), candidates, own.status),
    ),
  };
}

function candidatesOf(
  header: Header,
  headers: readonly Header[],
  profiles: ReadonlyMap<number, ColumnProfile>,
  model: RegisterModel,
  special: Special,
): readonly Candidate[] {
  const profile = profiles.get(header.column);
  return model.fields.flatMap((field) => {
    const own = ownStrength(header, field, model, special);
    const strength = own > 0 ? own : siblingStrength(header, field, model);
    if (strength === 0) return [];
    const fit = contentFit(field, profile);
    const weight = fit === 'supports' ? 1 : profile && profile.filled > 0 ? 0.85 : 0.7;
    const score = strength * weight + tieBreak(header, headers, field, profile, model);
    return [{ header, field, fit, strength, score }];
  });
}

/** Columns that the other columns of the list explain. */
interface Special {
  readonly bare: number | null;
  readonly status: number | null;
}

function ownStrength(header: Header, field: ModelField, model: RegisterModel, special: Special): number {
  if (header.column === special.status && field.id === 'status') return 1;
  const isBare = header.column === special.bare && field.id === model.key;
  return isBare ? bareStrength : strengthOf(header, field);
}

/** A header that does not say of what it is the number. */
const bareStrength = 0.6;

function strengthOf(header: Header, field: ModelField): number {
  for (const [index, key] of header.keys.entries()) {
    const strength = field.headers.get(key);
    if (strength !== undefined) return strength - index * 0.03;
  }
  return 0;
}

/** A header that means the number, over cells that are names (or the other way round), means the party's other field. */
function siblingStrength(header: Header, field: ModelField, model: RegisterModel): number {
  const sibling = field.id.endsWith('Name')
    ? field.id.replace(/Name$/, 'Number')
    : field.id.replace(/Number$/, 'Name');
  if (sibling === field.id) return 0;
  const other = model.fields.find((candidate) => candidate.id === sibling);
  return other ? strengthOf(header, other) * 0.6 : 0;
}

/** Small: decides between two columns with the same header. The name stands beside its number; the fuller column wins. */
function tieBreak(
  header: Header,
  headers: readonly Header[],
  field: ModelField,
  profile: ColumnProfile | undefined,
  model: RegisterModel,
): number {
  const fullness = profile ? profile.filled / Math.max(1, profile.rows) : 0;
  const variety = profile ? profile.distinct / Math.max(1, profile.filled) : 0;
  const numberField = model.fields.find(
    (other) => other.id === field.id.replace(/Name$/, 'Number') && other !== field,
  );
  const left = headers.find((other) => other.column === header.column - 1);
  const beside = field.id.endsWith('Name') && numberField && left && strengthOf(left, numberField) > 0;
  return 0.03 * fullness + 0.01 * variety + (beside ? 0.04 : 0);
}

function assign(candidates: readonly Candidate[]): Map<number, Candidate> {
  const chosen = new Map<number, Candidate>();
  const used = new Set<string>();
  const ranked = [...candidates].sort(
    (a, b) => b.score - a.score || a.header.column - b.header.column || (a.field.id < b.field.id ? -1 : 1),
  );
  for (const candidate of ranked) {
    if (chosen.has(candidate.header.column) || used.has(candidate.field.id)) continue;
    chosen.set(candidate.header.column, candidate);
    used.add(candidate.field.id);
  }
  return chosen;
}

/** What no header explains is explained by its cells. */
function addByContent(
  chosen: Map<number, Candidate>,
  headers: readonly Header[],
  profiles: ReadonlyMap<number, ColumnProfile>,
  model: RegisterModel,
  aligned: AlignedColumns | null,
): void {
  const taken = new Map([...chosen].map(([column, { field }]) => [column, field.id] as const));
  for (const [column, id] of fieldsByContent(headers, profiles, model, { taken, aligned })) {
    const header = headers.find((own) => own.column === column);
    const field = model.fields.find((own) => own.id === id);
    if (header && field) chosen.set(column, { header, field, fit: 'supports', strength: 0, score: 0 });
  }
}

function toColumn(header: Header, chosen: Candidate | undefined): RegisterColumn {
  return {
    column: header.column,
    header: header.text,
    field: chosen?.field.id ?? null,
    confidence: chosen ? confidenceOf(chosen) : 0,
  };
}

function confidenceOf(chosen: Candidate): number {
  if (chosen.strength === 0) return formats.some((format) => format === chosen.field.id) ? 0.9 : 0.7;
  if (chosen.strength < 0.7) return 0.7;
  return chosen.fit === 'supports' ? 0.98 : 0.9;
}

function toChoice(
  header: Header,
  chosen: Candidate | undefined,
  candidates: readonly Candidate[],
  status: number | null,
): ColumnChoice {
  const about = { column: header.column, header: header.text };
  if (chosen?.field.id === 'status' && header.column === status)
    return { ...about, field: 'status', by: 'exact-status' };
  if (chosen) {
    const by =
      chosen.strength === 0 ? 'content' : chosen.fit === 'supports' ? 'header-and-content' : 'header';
    return { ...about, field: chosen.field.id, by };
  }
  const own = candidates.filter(
    (candidate) => candidate.header.column === header.column && candidate.strength > 0.7,
  );
  if (own.length === 0) return { ...about, field: null, by: 'unknown-header' };
  const vetoed = own.every((candidate) => candidate.fit === 'vetoes');
  return { ...about, field: null, by: vetoed ? 'vetoed-by-content' : 'another-column-fits-better' };
}
