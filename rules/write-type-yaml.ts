import { type Document, isMap, isSeq, parseDocument, stringify } from 'yaml';
import { isPlain } from './merge-type.ts';
import { isSame } from './type-changes.ts';

type Plain = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

const layout = { lineWidth: 100, flowCollectionPadding: true } as const;

/**
 * The text of a dossier type file that says `data`. With a text of before, only what differs is written anew: comments, order and
 * layout of the rest stay as the person wrote them. A text that is no YAML is written anew as a whole.
 */
export function writeTypeYaml(data: Plain, before: string | null): string {
  if (before === null) return stringify(data, layout);
  const document = parseDocument(before, { logLevel: 'error' });
  const now: unknown = document.errors.length === 0 ? plain(document) : null;
  if (!isPlain(now) || !isMap(document.contents)) return stringify(data, layout);
  patchMap(document, [], now, data);
  return document.toString(layout);
}

function plain(document: Document): unknown {
  return document.toJS({ maxAliasCount: 20 });
}

function patch(document: Document, path: Path, now: unknown, wanted: unknown): void {
  if (isSame(now, wanted)) return;
  const node: unknown = document.getIn(path, true);
  if (isPlain(now) && isPlain(wanted) && isMap(node)) patchMap(document, path, now, wanted);
  else if (isMembers(now) && isMembers(wanted) && isSeq(node)) patchMembers(document, path, now, wanted);
  else document.setIn(path, document.createNode(wanted));
}

function patchMap(document: Document, path: Path, now: Plain, wanted: Plain): void {
  for (const key of Object.keys(now)) {
    if (wanted[key] === undefined) document.deleteIn([...path, key]);
  }
  for (const [key, value] of Object.entries(wanted)) {
    if (value !== undefined) patch(document, [...path, key], now[key], value);
  }
}

/** Members are known by their id, so that a comment stays with the member it speaks of. */
function patchMembers(document: Document, path: Path, now: readonly Plain[], wanted: readonly Plain[]): void {
  const gone = now.flatMap(({ id }, place) => (wanted.some((one) => one['id'] === id) ? [] : [place]));
  for (const place of gone.toReversed()) document.deleteIn([...path, place]);
  const kept = now.filter((_, place) => !gone.includes(place));
  for (const member of wanted) {
    const place = kept.findIndex(({ id }) => id === member['id']);
    if (place >= 0) patch(document, [...path, place], kept[place], member);
    else document.addIn(path, document.createNode(member));
  }
}

function isMembers(value: unknown): value is readonly Plain[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((one) => isPlain(one) && one['id'] !== undefined)
  );
}
