import { canonicalText } from '#shared/domain/field-value.ts';
import type { LineFieldName, TradeLine } from '#shared/domain/trade-line.ts';
import { foldKey } from '#shared/recognise/values/fold-text.ts';

/** What a line must say; a field without entry is not judged. */
export type LineAnswer = Readonly<Partial<Record<LineFieldName, string>>>;

/** How the lines of one document were read. */
export interface LinesJudgement {
  readonly corpus: string;
  readonly file: string;
  /** Lines there are, lines that were given, and those of both that are the same line. */
  readonly expected: number;
  readonly found: number;
  readonly matched: number;
  /** Right and wrong values of the matched lines, missed ones as wrong, by field. */
  readonly fields: Readonly<Partial<Record<LineFieldName, { readonly right: number; readonly all: number }>>>;
  readonly weight: number;
}

/** Compares lines in their order; a line that is left out or added does not spoil those behind it. */
export function judgeLines(
  about: Pick<LinesJudgement, 'corpus' | 'file' | 'weight'>,
  answers: readonly LineAnswer[],
  lines: readonly TradeLine[],
): LinesJudgement {
  const pairs = pairUp(answers, lines);
  const fields: Partial<Record<LineFieldName, { right: number; all: number }>> = {};
  for (const [answer, line] of pairs) {
    for (const [name, value] of Object.entries(answer) as [LineFieldName, string][]) {
      const tally = fields[name] ?? { right: 0, all: 0 };
      tally.all += 1;
      if (isSame(name, value, textOf(line, name))) tally.right += 1;
      fields[name] = tally;
    }
  }
  return { ...about, expected: answers.length, found: lines.length, matched: pairs.length, fields };
}

/** Lines with the same amount, or where there is none the same quantity, in their order: the longest common row of them. */
function pairUp(
  answers: readonly LineAnswer[],
  lines: readonly TradeLine[],
): readonly (readonly [LineAnswer, TradeLine])[] {
  const lengthAt = commonLengths(answers, lines);
  const pairs: (readonly [LineAnswer, TradeLine])[] = [];
  let [row, column] = [0, 0];
  while (row < answers.length && column < lines.length) {
    const [answer, line] = [answers[row], lines[column]];
    if (answer && line && isPair(answer, line)) {
      pairs.push([answer, line]);
      row += 1;
      column += 1;
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** How many pairs the rest of both lists has at most, from these two places on. */
function commonLengths(
  answers: readonly LineAnswer[],
  lines: readonly TradeLine[],
): (row: number, column: number) => number {
  const width = lines.length + 1;
  const lengths = new Uint32Array((answers.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = answers.length - 1; row >= 0; row -= 1) {
    for (let column = lines.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = isPair(answers[row], lines[column])
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  return at;
}

function isPair(answer: LineAnswer | undefined, line: TradeLine | undefined): boolean {
  if (!answer || !line) return false;
  const name = answer.amount === undefined ? 'quantity' : 'amount';
  return isSame(name, answer[name] ?? '', textOf(line, name));
}

function textOf(line: TradeLine, name: LineFieldName): string | null {
  const reading = line.fields[name];
  return reading?.state === 'read' ? canonicalText(reading.value) : null;
}

function isSame(name: LineFieldName, expected: string, found: string | null): boolean {
  if (found === null) return false;
  if (name === 'description') {
    const [whole, part] = [foldKey(expected), foldKey(found)];
    return (
      whole === part || (part.length >= 0.5 * whole.length && (whole.includes(part) || part.includes(whole)))
    );
  }
  if (name === 'article' || name === 'gtin' || name === 'orderNumber' || name === 'unit') {
    return foldKey(expected) === foldKey(found);
  }
  return Math.abs(Number(expected) - Number(found)) < 0.00006;
}
