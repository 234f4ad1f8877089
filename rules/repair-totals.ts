import type { Dossier, FieldOrigin, FieldSource } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FieldName } from '#shared/domain/field-name.ts';
import { money } from '#shared/domain/money.ts';

/** What a source would come to when its lines come to so many cents more, or less below zero. */
interface Shift {
  readonly origin: FieldOrigin;
  readonly change: number;
  /** The VAT rate of the line; null when it does not say: then that of the whole source counts. */
  readonly rate: number | null;
}

/** The dossier with the totals of one source as they follow from its lines. */
export function withTotals(dossier: Dossier, type: DossierType, { origin, change, rate }: Shift): Dossier {
  const ids = new Map(type.fields.map(({ id, inDocuments }) => [inDocuments?.field ?? null, id]));
  const statedBy = (name: FieldName) => statedIn(dossier, ids.get(name), origin);
  const [net, vat] = [statedBy('totalNet'), statedBy('totalVat')];
  const share = rate === null ? (net && vat ? vat / net : 0) : rate / 100;
  const ofVat = Math.round(change * share);
  const by: readonly (readonly [FieldName, number])[] = [
    ['totalNet', change],
    ['totalVat', ofVat],
    ['totalGross', change + ofVat],
  ];
  return by.reduce((next, [name, cents]) => moved(next, ids.get(name), origin, cents), dossier);
}

function statedIn(dossier: Dossier, field: string | undefined, origin: FieldOrigin): number | null {
  const sources = field === undefined ? [] : (dossier.fields[field]?.sources ?? []);
  const reading = sources.find((source) => isSame(source.origin, origin))?.reading;
  return reading?.state === 'read' && reading.value.kind === 'amount' ? reading.value.amount.minor : null;
}

function moved(dossier: Dossier, field: string | undefined, origin: FieldOrigin, cents: number): Dossier {
  const own = field === undefined ? undefined : dossier.fields[field];
  if (own === undefined) return dossier;
  const sources = own.sources.map((source) =>
    isSame(source.origin, origin) ? shifted(source, cents) : source,
  );
  return { ...dossier, fields: { ...dossier.fields, [own.id]: { ...own, sources } } };
}

function shifted(source: FieldSource, cents: number): FieldSource {
  const { reading } = source;
  if (reading.state !== 'read' || reading.value.kind !== 'amount') return source;
  const amount = money(reading.value.amount.minor + cents, reading.value.amount.currency);
  return { ...source, reading: { ...reading, value: { kind: 'amount', amount } } };
}

function isSame(one: FieldOrigin, other: FieldOrigin): boolean {
  if (one.kind === 'register' || other.kind === 'register') return one.kind === other.kind;
  return one.document === other.document;
}
