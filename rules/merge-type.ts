import type { DossierType } from '#shared/domain/dossier-type.ts';

type Plain = Readonly<Record<string, unknown>>;

/** A type with somebody's changes laid over it, and for a place in it the place where the changes' own file says so. */
export interface MergedType {
  readonly data: unknown;
  readonly placeInOwn: (path: readonly PropertyKey[]) => readonly PropertyKey[];
}

const lists = ['stages', 'fields', 'documents', 'checks'] as const;

/** Lists of words that are added to those of the type; every other setting takes the place of the type's own. */
const words: ReadonlySet<string> = new Set(['headers', 'words']);

/**
 * Lays the changes of an own file over a type: members of a list are found by their `id`, a new one is added, `off: true` takes one
 * out, synonyms are added, options are replaced one by one.
 */
export function mergeType(base: DossierType, own: Plain): MergedType {
  const merged: Record<string, unknown> = { ...base };
  const sources = new Map<string, readonly number[]>();
  for (const [key, value] of Object.entries(own)) {
    const list = lists.find((one) => one === key);
    if (key === 'extends') continue;
    if (list === undefined || !Array.isArray(value)) {
      merged[key] = value;
      continue;
    }
    const { members, own: origin } = mergeList(base[list], value);
    merged[key] = members;
    sources.set(key, origin);
  }
  return {
    data: merged,
    placeInOwn: ([list, index, ...rest]) => {
      const origin = sources.get(String(list));
      if (origin === undefined || typeof index !== 'number') {
        return [list, index, ...rest].flatMap((step) => (step === undefined ? [] : [step]));
      }
      const place = origin[index] ?? -1;
      return place < 0 || list === undefined ? [] : [list, place, ...rest];
    },
  };
}

/** The merged members, and of each its place in the own list (-1 where the own list does not name it). */
function mergeList(
  base: readonly { readonly id: string }[],
  own: readonly unknown[],
): { readonly members: readonly unknown[]; readonly own: readonly number[] } {
  const changes = own.map((member, place) => ({ member, place, id: idOf(member) }));
  const known = base.flatMap((member) => {
    const change = changes.find(({ id }) => id === member.id);
    if (!change) return [{ member, place: -1 }];
    if (isPlain(change.member) && change.member['off'] === true) return [];
    return [{ member: mergeMember({ ...member }, change.member), place: change.place }];
  });
  const added = changes.filter(({ id }) => !base.some((member) => member.id === id));
  const all: readonly { readonly member: unknown; readonly place: number }[] = [...known, ...added];
  return { members: all.map(({ member }) => member), own: all.map(({ place }) => place) };
}

function mergeMember(base: Plain, change: unknown): unknown {
  if (!isPlain(change)) return change;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(change)) {
    const before = base[key];
    if (key === 'off') continue;
    if (words.has(key) && Array.isArray(before) && Array.isArray(value)) {
      merged[key] = [...new Set<unknown>([...before, ...value])];
    } else if (key === 'options' && isPlain(before) && isPlain(value)) merged[key] = { ...before, ...value };
    else merged[key] = value;
  }
  return merged;
}

function idOf(member: unknown): unknown {
  return isPlain(member) ? member['id'] : undefined;
}

/** Whether a value is a group of settings. */
export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
