import { type ItemId, isOpen, type OpenItem } from '../../domain/open-item.ts';
import {
  comparableText,
  type ReturnField,
  type ReturnFields,
  returnFields,
  returnFieldsOf,
} from './return-fields.ts';
import type { ReturnedReport, ReturnedRow, UnusableReason } from './returned-report.ts';

/** What a colleague changed. `conflict`: we changed it as well since, to something else. */
interface ReturnChange {
  readonly kind: 'change' | 'conflict';
  readonly item: ItemId;
  readonly field: ReturnField;
  readonly base: string;
  readonly theirs: string;
  readonly ours: string;
}

/** What a colleague wrote but cannot be taken over. */
interface ReturnRefusal {
  readonly item: ItemId;
  readonly field: ReturnField;
  readonly raw: string;
  /** `gone`: the item is not known here. `solved`: its check proved it, so its status is no longer a person's. */
  readonly why: UnusableReason | 'gone' | 'solved';
}

/** What only we changed since the report went out; it stays as it is here. */
interface ReturnKept {
  readonly item: ItemId;
  readonly field: ReturnField;
  readonly base: string;
  readonly ours: string;
}

export interface MergedReturn {
  readonly changes: readonly ReturnChange[];
  readonly kept: readonly ReturnKept[];
  readonly refusals: readonly ReturnRefusal[];
}

/** What was taken over before from this same report: from then on that is where both sides started. */
export type TakenBefore = ReadonlyMap<ItemId, Partial<ReturnFields>>;

const settable: ReadonlySet<string> = new Set(['new', 'reopened', 'in-progress', 'claimed-done']);

/**
 * Three-way merge of a report that came back: what they changed since it went out, against what we have now. What only we
 * changed is told and stays; where both sides say the same there is nothing to tell. In the order of the rows.
 */
export function mergeReturn(
  { rows }: Pick<ReturnedReport, 'rows'>,
  items: ReadonlyMap<ItemId, OpenItem>,
  taken: TakenBefore,
): MergedReturn {
  const changes: ReturnChange[] = [];
  const kept: ReturnKept[] = [];
  const refusals: ReturnRefusal[] = [];
  for (const row of rows) {
    for (const field of returnFields) {
      const outcome = mergeField(row, field, items.get(row.item), taken.get(row.item)?.[field]);
      if (outcome === null) continue;
      if ('why' in outcome) refusals.push(outcome);
      else if ('theirs' in outcome) changes.push(outcome);
      else kept.push(outcome);
    }
  }
  return { changes, kept, refusals };
}

function mergeField(
  { item: id, base: out, theirs }: ReturnedRow,
  field: ReturnField,
  item: OpenItem | undefined,
  taken: string | undefined,
): ReturnChange | ReturnKept | ReturnRefusal | null {
  const given = theirs[field];
  const base = taken ?? out[field];
  if (given === undefined) return null;
  const refused = (raw: string, why: ReturnRefusal['why']) => ({ item: id, field, raw, why });
  if (given.kind === 'unusable') return given.raw === '' ? null : refused(given.raw, given.why);
  if (same(given.value, base)) return keptOf(id, field, base, item);
  if (item === undefined) return refused(given.value, 'gone');
  const ours = returnFieldsOf(item)[field];
  if (same(given.value, ours)) return null;
  if (field === 'status' && !isOpen(item)) return refused(given.value, 'solved');
  if (field === 'status' && !settable.has(given.value)) return refused(given.value, 'not-a-status');
  const kind = same(ours, base) ? 'change' : 'conflict';
  return { kind, item: id, field, base, theirs: given.value, ours };
}

function keptOf(id: ItemId, field: ReturnField, base: string, item: OpenItem | undefined): ReturnKept | null {
  const ours = item === undefined ? base : returnFieldsOf(item)[field];
  return same(ours, base) ? null : { item: id, field, base, ours };
}

/** Some programs take a text that looks like an escape of a workbook (`_x0041_`) for that escape, which is no edit. */
function same(one: string, other: string): boolean {
  return unescaped(comparableText(one)) === unescaped(comparableText(other));
}

function unescaped(text: string): string {
  return comparableText(
    text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}
