import type { DossierType } from '#shared/domain/dossier-type.ts';
import { isPlain } from './merge-type.ts';

type Plain = Readonly<Record<string, unknown>>;

const lists: ReadonlySet<string> = new Set(['stages', 'fields', 'documents', 'checks']);
const words: ReadonlySet<string> = new Set(['headers', 'words']);

/**
 * What a file with `extends` has to say so that, laid over `base`, it gives `draft`: the other way round of `mergeType`. Synonyms
 * of the base can't be taken away and stay.
 */
export function typeChanges(base: DossierType, draft: Plain): Plain {
  const changes: Record<string, unknown> = { extends: base.id };
  const before: Plain = { ...base };
  for (const [key, value] of Object.entries(draft)) {
    if (isSame(before[key], value)) continue;
    const [own, known] = [value, before[key]];
    if (lists.has(key) && Array.isArray(own) && Array.isArray(known)) {
      const members = listChanges(known, own);
      if (members.length > 0) changes[key] = members;
    } else if (key !== 'id') changes[key] = value;
  }
  return changes;
}

function listChanges(base: readonly unknown[], draft: readonly unknown[]): readonly unknown[] {
  const known = base.filter(isPlain);
  const own = draft.filter(isPlain);
  const gone = known
    .filter((member) => !own.some(({ id }) => id === member['id']))
    .map((member) => ({ id: member['id'], off: true }));
  const changed = own.flatMap((member) => {
    const before = known.find(({ id }) => id === member['id']);
    const change = before ? memberChanges(before, member) : member;
    return change === null ? [] : [change];
  });
  return [...gone, ...changed];
}

function memberChanges(before: Plain, member: Plain): Plain | null {
  const changes = Object.entries(member).flatMap(([key, value]) => {
    const change = isSame(before[key], value) ? undefined : settingChange(key, before[key], value);
    return change === undefined ? [] : [[key, change] as const];
  });
  return changes.length === 0 ? null : { id: member['id'], ...Object.fromEntries(changes) };
}

function settingChange(key: string, was: unknown, value: unknown): unknown {
  if (words.has(key) && Array.isArray(value) && Array.isArray(was)) {
    const added = wordsAdded(was, value);
    return added.length === 0 ? undefined : added;
  }
  if (key !== 'options' || !isPlain(was) || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name, one]) => !isSame(was[name], one)));
}

function wordsAdded(was: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  return now.filter((word) => !was.includes(word));
}

/** Whether two plain values say the same, in whatever order their keys stand. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((member, place) => isSame(member, other[place]));
  if (!isPlain(one) || !isPlain(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(one[key], other[key]));
}
