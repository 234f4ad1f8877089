import type { Dossier, DossierLines } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { Finding } from '#shared/domain/finding.ts';
import { money } from '#shared/domain/money.ts';
import type { LineFieldName, TradeLine } from '#shared/domain/trade-line.ts';
import { lineAmount, lineNumber } from './line-values.ts';
import { withTotals } from './repair-totals.ts';

/**
 * The dossier as it would be if the line at which a finding points were right: its quantity, price or amount as expected, with the
 * amount that follows from it; or without the line, where nothing was expected of it. Once with the totals as they are, and once with
 * totals that follow as well. Empty when the finding is not about a line.
 */
export function lineRepairs(dossier: Dossier, finding: Finding, type: DossierType): readonly Dossier[] {
  const places = new Set(finding.evidence.filter(({ role }) => role === 'found').map(({ at }) => at));
  const isMeant = (line: TradeLine) =>
    Object.values(line.fields).some((reading) => reading.state === 'read' && places.has(reading.at));
  const source = dossier.lines.find(({ lines }) => lines.some(isMeant));
  const line = source?.lines.find(isMeant);
  if (!source || !line) return [];
  const field = (Object.keys(line.fields) as LineFieldName[]).find((name) => {
    const reading = line.fields[name];
    return reading?.state === 'read' && places.has(reading.at);
  });
  const right = field === undefined ? null : repaired(line, field, finding);
  const lines = source.lines.flatMap((one) => (one === line ? (right ?? []) : one));
  const sources: readonly DossierLines[] = dossier.lines.map((one) =>
    one === source ? { ...one, lines } : one,
  );
  const repairedLines = { ...dossier, lines: sources };
  const change = (right === null ? 0 : amountOf(right)) - amountOf(line);
  const rate = lineNumber(line, 'vatRate');
  return [repairedLines, withTotals(repairedLines, type, { origin: source.origin, change, rate })];
}

function amountOf(line: TradeLine): number {
  return lineAmount(line, 'amount')?.minor ?? 0;
}

/** null: there should be no such line. */
function repaired(line: TradeLine, field: LineFieldName, { expected, found }: Finding): TradeLine | null {
  if (expected?.kind === 'amount') return withValue(line, 'amount', expected);
  if (expected?.kind !== 'number' || found?.kind !== 'number') return null;
  const own = lineNumber(line, field);
  const number =
    field === 'quantity' && own !== null ? own + expected.number - found.number : expected.number;
  const name = field === 'quantity' ? field : 'unitPrice';
  return withAmount(withValue(line, name, { kind: 'number', number }));
}

function withAmount(line: TradeLine): TradeLine {
  const [quantity, price] = [lineNumber(line, 'quantity'), lineNumber(line, 'unitPrice')];
  const stated = lineAmount(line, 'amount');
  if (quantity === null || price === null || stated === null) return line;
  const share = 1 - (lineNumber(line, 'discountPercent') ?? 0) / 100;
  const amount = money(Math.round(quantity * price * share * 100), stated.currency);
  return withValue(line, 'amount', { kind: 'amount', amount });
}

function withValue(line: TradeLine, field: LineFieldName, value: FieldValue): TradeLine {
  const reading = line.fields[field];
  return reading?.state === 'read'
    ? { ...line, fields: { ...line.fields, [field]: { ...reading, value } } }
    : line;
}
