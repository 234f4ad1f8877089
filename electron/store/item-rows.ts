import type { Finding, FindingId } from '#shared/domain/finding.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import {
  type ChangeReason,
  itemIdOf,
  type NotRecheckedReason,
  type OpenItem,
} from '#shared/domain/open-item.ts';
import type { ItemRow } from './tables.ts';

/** An item as its row. */
export function toItemRow(item: OpenItem): ItemRow {
  const { finding } = item;
  return {
    id: item.id,
    dossier: finding.dossier,
    check_use: finding.check,
    class: finding.class,
    severity: finding.severity,
    owner: finding.owner,
    status: item.status,
    since: item.since,
    last_found: item.lastFound,
    due: item.due,
    not_rechecked_since: item.notRechecked?.since ?? null,
    not_rechecked_reason: item.notRechecked?.reason ?? null,
    because: item.because,
    note: item.note,
    answer: item.reply?.answer ?? '',
    expected_by: item.reply?.expectedBy ?? null,
    life: JSON.stringify(lifeOf(item)),
    finding: JSON.stringify(finding),
  };
}

/** A row as its item. Throws when the finding in it is no finding: the file was damaged outside the program. */
export function fromItemRow(row: ItemRow): OpenItem {
  const finding = parseFinding(row);
  return {
    id: itemIdOf(finding.id),
    finding,
    status: row.status as OpenItem['status'],
    since: row.since as LocalDate,
    lastFound: row.last_found as LocalDate,
    due: row.due as LocalDate | null,
    notRechecked:
      row.not_rechecked_since === null
        ? null
        : {
            since: row.not_rechecked_since as LocalDate,
            reason: row.not_rechecked_reason as NotRecheckedReason,
          },
    because: row.because as ChangeReason | null,
    note: row.note,
    ...(row.answer === '' && row.expected_by === null
      ? {}
      : { reply: { answer: row.answer, expectedBy: row.expected_by as LocalDate | null } }),
    ...parseLife(row.life),
  };
}

/** What was stored before findings had a cause follows from nothing. */
function causeIn(finding: object): FindingId | null {
  return 'causedBy' in finding && typeof finding.causedBy === 'string'
    ? (finding.causedBy as FindingId)
    : null;
}

type Life = Pick<OpenItem, (typeof lifeParts)[number]>;

const lifeParts = [
  'waiting',
  'pause',
  'assigned',
  'next',
  'call',
  'clock',
  'reopened',
  'task',
] as const satisfies readonly (keyof OpenItem)[];

function lifeOf(item: OpenItem): Life {
  return Object.fromEntries(lifeParts.map((name) => [name, item[name]]));
}

function parseLife(text: string): Life {
  const life: unknown = JSON.parse(text);
  if (typeof life !== 'object' || life === null) throw new SyntaxError('The stored life of an item is none');
  return life as Life;
}

function parseFinding(row: ItemRow): Finding {
  const finding: unknown = JSON.parse(row.finding);
  const isFinding =
    typeof finding === 'object' &&
    finding !== null &&
    'id' in finding &&
    typeof finding.id === 'string' &&
    finding.id.toWellFormed() === row.id &&
    'check' in finding &&
    finding.check === row.check_use;
  if (!isFinding) throw new SyntaxError('The stored finding does not belong to its item');
  return { ...(finding as unknown as Finding), causedBy: causeIn(finding) };
}
