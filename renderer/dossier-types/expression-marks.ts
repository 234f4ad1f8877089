/** A piece of an expression with how it is drawn. */
interface MarkedPiece {
  readonly text: string;
  readonly look: 'plain' | 'name' | 'value' | 'mistake';
}

interface Place {
  readonly at: number;
  readonly length: number;
}

const token = /"[^"]*"?|\d+(?:\.\d+)?|[\p{L}_][\p{L}\p{N}_]*/gu;

/** The expression in pieces that together are the whole text again: names, values in quotes or digits, and what is wrong. */
export function markExpression(
  text: string,
  names: ReadonlySet<string>,
  mistakes: readonly Place[],
): readonly MarkedPiece[] {
  const looks = Array.from({ length: text.length }, (): MarkedPiece['look'] => 'plain');
  for (const match of text.matchAll(token)) {
    const [found] = match;
    const look = /^["\d]/.test(found) ? 'value' : names.has(found) ? 'name' : 'plain';
    looks.fill(look, match.index, match.index + found.length);
  }
  for (const { at, length } of mistakes) looks.fill('mistake', at - 1, at - 1 + Math.max(1, length));
  const pieces: MarkedPiece[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && looks[at] === looks[from]) continue;
    pieces.push({ text: text.slice(from, at), look: looks[from] ?? 'plain' });
    from = at;
  }
  return pieces;
}

/** The beginning of a name that stands before the caret, and where it starts. */
export function nameBefore(text: string, caret: number): { readonly from: number; readonly start: string } {
  const start = /[\p{L}_][\p{L}\p{N}_]*$/u.exec(text.slice(0, caret))?.[0] ?? '';
  return { from: caret - start.length, start };
}
