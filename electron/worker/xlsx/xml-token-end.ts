const doubleQuote = 34;
const singleQuote = 39;
const slash = 47;

/** Index behind the tag, comment or section of XML that begins at `start`; -1 when its end is not there yet. */
export function tokenEnd(source: string, start: number): number {
  if (source.charAt(start + 1) === '!') {
    if (source.startsWith('<!--', start)) return behind(source, '-->', start + 4);
    if (source.startsWith('<![CDATA[', start)) return behind(source, ']]>', start + 9);
    if (source.length - start < 9) return -1;
  }
  let end = source.indexOf('>', start);
  while (end >= 0 && insideQuotes(source, start, end)) end = source.indexOf('>', end + 1);
  return end < 0 ? -1 : end + 1;
}

function behind(source: string, closing: string, from: number): number {
  const at = source.indexOf(closing, from);
  return at < 0 ? -1 : at + closing.length;
}

/** An attribute may hold a `>` (XML 1.0, 2.4). */
function insideQuotes(source: string, start: number, end: number): boolean {
  const last = source.charCodeAt(end - 1);
  if (last === doubleQuote || last === singleQuote || last === slash) return false;
  let open = 0;
  for (let at = start; at < end; at += 1) {
    const code = source.charCodeAt(at);
    if (open === 0 && (code === doubleQuote || code === singleQuote)) open = code;
    else if (code === open) open = 0;
  }
  return open !== 0;
}
