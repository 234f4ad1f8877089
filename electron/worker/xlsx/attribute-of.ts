import { unescapeXml } from './unescape-xml.ts';

/** The value of one attribute in the raw text of a tag, by its full name; `null` when it is not there. */
export function attributeOf(attributes: string, name: string): string | null {
  let at = attributes.indexOf(name);
  while (at >= 0) {
    const before = attributes.charCodeAt(at - 1);
    const start = quoteAfter(attributes, at + name.length);
    if (before <= 32 && start >= 0) {
      const end = attributes.indexOf(attributes.charAt(start), start + 1);
      return end < 0 ? null : unescapeXml(attributes.slice(start + 1, end));
    }
    at = attributes.indexOf(name, at + 1);
  }
  return null;
}

/** Attribute by its name without prefix: `id` finds `r:id`. */
export function localAttributeOf(attributes: string, name: string): string | null {
  const match = new RegExp(`\\s(?:[\\w.-]+:)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? attributeOf(attributes, name) : unescapeXml(value);
}

/** Index of the quote that opens the value; -1 when what follows is no `=`. */
function quoteAfter(attributes: string, from: number): number {
  let at = from;
  while (attributes.charCodeAt(at) <= 32) at += 1;
  if (attributes.charAt(at) !== '=') return -1;
  at += 1;
  while (attributes.charCodeAt(at) <= 32) at += 1;
  const quote = attributes.charAt(at);
  return quote === '"' || quote === "'" ? at : -1;
}
