import type { SheetRow } from '../../domain/content.ts';
import { alignedColumns } from './aligned-columns.ts';
import { isBareNumber, saysEnough } from './bare-number.ts';
import type { Header } from './find-header.ts';
import { headerKey } from './header-key.ts';
import { type ColumnMapping, mapColumns } from './map-columns.ts';
import { masterDetails } from './master-models.ts';
import { isMeaningless } from './plain-header.ts';
import type { ColumnProfile } from './profile-column.ts';
import type { RegisterModel } from './register-model.ts';
import { isOfRole, type SheetPins, withPinnedColumns } from './sheet-pins.ts';

/** The model that fits a table best, with its columns and the figures that decided. */
export interface ModelChoice {
  readonly model: RegisterModel;
  readonly mapping: ColumnMapping;
  readonly because: string;
}

interface Scored extends ModelChoice {
  readonly score: number;
}

const partyWords = {
  customer: /klant|debiteur|customer|afnemer/,
  supplier: /leverancier|crediteur|supplier|vendor/,
};

/**
 * Chooses what the rows of a table are. A dossier type needs its key column, at least half filled and not the same value
 * all the way down; master data needs a party and something to know of it. `null` when nothing fits.
 */
export function chooseModel(
  headers: readonly Header[],
  profiles: ReadonlyMap<number, ColumnProfile>,
  models: readonly RegisterModel[],
  {
    names,
    pins,
    rows = [],
  }: { readonly names: readonly string[]; readonly pins: SheetPins; readonly rows?: readonly SheetRow[] },
): ModelChoice | null {
  const { role } = pins;
  const aligned = headers.some(({ text }) => isMeaningless(text)) ? alignedColumns(rows) : null;
  const allowed = role === undefined ? models : models.filter((model) => isOfRole(model, role));
  const scored = allowed.flatMap((model): readonly Scored[] => {
    const mapping = withPinnedColumns(mapColumns(headers, profiles, model, aligned), headers, model, pins);
    if (role !== undefined) return pinnedModel(model, mapping);
    const strength =
      model.key === null ? masterStrength(mapping, model, names) : keyStrength(mapping, model, profiles);
    if (!isKeyKnown(mapping, model, names)) return [];
    if (strength === null || isOfOtherSide(headers, model) || !hasWhatItNeeds(mapping, model)) return [];
    const score = strength.points + columnPoints(mapping, model) + namePoints(model, names);
    return [{ model, mapping, because: strength.because, score }];
  });
  return scored.reduce<Scored | null>((best, next) => (best && best.score >= next.score ? best : next), null);
}

/** What a person says the rows are needs no figures, only the column that says which is which. */
function pinnedModel(model: RegisterModel, mapping: ColumnMapping): readonly Scored[] {
  const key = mapping.columns.find(({ field }) => field !== null && field === (model.key ?? model.party));
  return key ? [{ model, mapping, because: key.header, score: 1 }] : [];
}

/**
 * Numbers without a header of their own are the key of a list that its name calls so, or of bills with the account to pay each to; with a
 * day, and a party or totals, beside them.
 */
function isKeyKnown({ choices }: ColumnMapping, model: RegisterModel, names: readonly string[]): boolean {
  const key = choices.find(({ field }) => field !== null && field === model.key);
  if (key?.by !== 'content') return true;
  const fields = new Set(choices.flatMap(({ field }) => field ?? []));
  const has = (kind: string) => model.fields.some((field) => field.kind === kind && fields.has(field.id));
  const isPaid = model.party === 'supplierName' && fields.has('iban') && fields.has('totalGross');
  if (namePoints(model, names) === 0 && !isPaid) return false;
  return has('date') && (has('amount') || (model.party !== null && fields.has(model.party)));
}

interface Strength {
  readonly points: number;
  readonly because: string;
}

function keyStrength(
  mapping: ColumnMapping,
  model: RegisterModel,
  profiles: ReadonlyMap<number, ColumnProfile>,
): Strength | null {
  const column = mapping.columns.find((candidate) => candidate.field === model.key);
  if (!column) return null;
  const fields = mapping.columns.flatMap(({ field }) => field ?? []);
  const isPinned = mapping.choices.some(({ column: own, by }) => own === column.column && by === 'pinned');
  if (!isPinned && isBareNumber(column.header) && !saysEnough(fields, model)) return null;
  const mapped = mapping.columns.filter((candidate) => candidate.field !== null).length;
  const profile = profiles.get(column.column);
  if (mapped < 2 && !speaksAlone(column.header, profile)) return null;
  if (profiles.size === 0) return { points: 1, because: column.header };
  if (!profile) return null;
  const filled = (profile.filled + profile.unreadable) / profile.rows;
  const distinct = profile.filled === 0 ? 1 : profile.distinct / profile.filled;
  if (filled < 0.5 || (profile.filled >= 5 && distinct < 0.2)) return null;
  const leftmost =
    mapping.columns.find((candidate) => candidate.field?.endsWith('Number'))?.column === column.column;
  return {
    points: 1 + filled + distinct + (leftmost ? 0.5 : 0),
    because: column.header,
  };
}

/** A key whose header says that it is a number, over numbers that hardly repeat, needs no second column that is understood. */
function speaksAlone(header: string, profile: ColumnProfile | undefined): boolean {
  if (!profile || !headerKey(header).endsWith('nr') || profile.filled < profile.rows * 0.8) return false;
  return profile.withDigit >= profile.filled * 0.8 && profile.distinct >= profile.filled * 0.9;
}

/** A list of names with a country is no master data: it takes a number that only companies have, or two ways to reach a party. */
function masterStrength(
  mapping: ColumnMapping,
  model: RegisterModel,
  names: readonly string[],
): Strength | null {
  const used = mapping.columns.filter((column) => column.field !== null);
  const fields = used.flatMap((column) => (column.field === null ? [] : [column.field]));
  const party = used.filter((column) => !masterDetails.has(column.field ?? ''));
  if (party.length === 0) return null;
  const isNamed =
    party.some((column) => anyParty.test(headerKey(column.header))) || namePoints(model, names) > 0;
  const details = fields.filter((field) => telling.has(field)).length;
  const isCompany = fields.some((field) => companyNumbers.has(field));
  if (!isCompany && details < (isNamed ? 1 : 2)) return null;
  const paysTo = (model.party === 'supplierName') === fields.includes('iban') ? 0.2 : 0;
  return { points: paysTo, because: used.map(({ header }) => header).join(', ') };
}

const anyParty = new RegExp(`${partyWords.customer.source}|${partyWords.supplier.source}`);
const companyNumbers: ReadonlySet<string> = new Set(['iban', 'vatId', 'kvk']);
const telling: ReadonlySet<string> = new Set([
  'iban',
  'vatId',
  'kvk',
  'bic',
  'address',
  'postcode',
  'email',
  'phone',
]);

/** Columns that are understood, less a little for those that are not. */
function columnPoints(mapping: ColumnMapping, model: RegisterModel): number {
  const used = mapping.columns.filter((column) => column.field !== null);
  const party = used.some((column) => column.field === model.party) ? 0.5 : 0;
  return used.length - 0.25 * (mapping.columns.length - used.length) + party;
}

function hasWhatItNeeds({ columns }: ColumnMapping, { needs }: RegisterModel): boolean {
  return needs.length === 0 || columns.some(({ field }) => field !== null && needs.includes(field));
}

/** A list that names debtors and no creditor holds no purchase invoices, and the other way round. */
function isOfOtherSide(headers: readonly Header[], model: RegisterModel): boolean {
  const own =
    model.party === 'supplierName' ? 'supplier' : model.party === 'customerName' ? 'customer' : null;
  if (own === null) return false;
  const names = (side: keyof typeof partyWords) =>
    headers.some((header) => header.keys.some((key) => partyWords[side].test(key)));
  return names(own === 'supplier' ? 'customer' : 'supplier') && !names(own);
}

function namePoints(model: RegisterModel, names: readonly string[]): number {
  const keys = names.map(headerKey);
  return model.nameHints.some((hint) => keys.some((key) => key.includes(hint))) ? 1 : 0;
}
