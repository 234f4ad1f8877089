import type { XmlElement } from '../../domain/content.ts';
import { allAt, firstAt, type XmlValue } from './xml-path.ts';

/** The day at the first path, which is about the whole document; else the earliest of those at the second, which are about its lines. */
export function firstDayOf(root: XmlElement, whole: string, lines: string): XmlValue | null {
  return firstAt(root, whole) ?? sorted(root, lines)[0] ?? null;
}

/** The same with the latest day of the lines. */
export function lastDayOf(root: XmlElement, whole: string, lines: string): XmlValue | null {
  return firstAt(root, whole) ?? sorted(root, lines).at(-1) ?? null;
}

/** Both ways to write a day in XML sort as text. */
function sorted(root: XmlElement, path: string): readonly XmlValue[] {
  return allAt(root, path).toSorted((a, b) => (a.text < b.text ? -1 : 1));
}
