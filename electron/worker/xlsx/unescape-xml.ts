import { DamagedPart } from './damaged-part.ts';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Replaces the five entities of XML and character numbers. Throws `DamagedPart` on any other entity. */
export function unescapeXml(text: string): string {
  return text.includes('&') ? text.replace(/&([^;&]{0,12});?/g, replaceOne) : text;
}

function replaceOne(whole: string, body: string): string {
  const known = whole.endsWith(';') ? (named[body] ?? numbered(body)) : undefined;
  if (known === undefined) throw new DamagedPart('unknown entity');
  return known;
}

function numbered(body: string): string | undefined {
  const hex = /^#x([0-9a-f]{1,6})$/i.exec(body)?.[1];
  const decimal = /^#(\d{1,7})$/.exec(body)?.[1];
  const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : -1;
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
