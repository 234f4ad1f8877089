import type { XmlElement } from '../../domain/content.ts';

/** An element or attribute value with the path that leads to it. */
export interface XmlValue {
  readonly element: XmlElement;
  readonly path: string;
  readonly text: string;
}

/** All elements at a path below `start`, in document order, also those without text of their own. A step may name alternatives: `ID|IssuerAssignedID`. */
export function elementsAt(start: XmlElement, path: string): readonly XmlValue[] {
  let found: readonly XmlValue[] = [{ element: start, path: `/${start.name}`, text: '' }];
  for (const step of path.split('/')) {
    const names = step.split('|');
    found = found.flatMap((parent) => childrenOf(parent, names));
  }
  return found;
}

/** All elements at a path that have text: an empty one says nothing. */
export function allAt(start: XmlElement, path: string): readonly XmlValue[] {
  return elementsAt(start, path).filter((value) => value.text !== '');
}

/** The first filled element below an element that was found itself, with its path from the root. */
export function firstIn(start: XmlValue, ...paths: readonly string[]): XmlValue | null {
  const found = firstAt(start.element, ...paths);
  return found && { ...found, path: start.path + found.path.slice(`/${start.element.name}`.length) };
}

/** The first filled element at the first of these paths that has one. */
export function firstAt(start: XmlElement, ...paths: readonly string[]): XmlValue | null {
  for (const path of paths) {
    const [first] = allAt(start, path);
    if (first) return first;
  }
  return null;
}

function childrenOf(parent: XmlValue, names: readonly string[]): readonly XmlValue[] {
  const counts = new Map<string, number>();
  return parent.element.children.flatMap((child) => {
    const count = (counts.get(child.name) ?? 0) + 1;
    counts.set(child.name, count);
    if (!names.includes(child.name)) return [];
    const text = child.text.replace(/\s+/g, ' ').trim();
    return [{ element: child, path: `${parent.path}/${child.name}${count > 1 ? `[${count}]` : ''}`, text }];
  });
}
