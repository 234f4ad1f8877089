export interface SplitRecord {
  readonly fields: number;
  readonly blank: boolean;
  /** Separators that stand between two digits with one or two digits behind: `12,50`. */
  readonly decimalSeparators: number;
  /** Where the next record begins. */
  readonly next: number;
}

/** Counts the fields of the record that begins at `start`; a quoted field may hold separators and line ends (RFC 4180). */
export function splitRecord(
  text: string,
  start: number,
  separator: string,
  quote: string | null,
): SplitRecord {
  let fields = 1;
  let decimalSeparators = 0;
  let quoted = false;
  let at = start;
  for (; at < text.length; at += 1) {
    const char = text[at];
    if (char === quote) quoted = !quoted;
    else if (quoted) continue;
    else if (char === '\n' || char === '\r') break;
    else if (char === separator) {
      fields += 1;
      if (betweenDigits(text, at)) decimalSeparators += 1;
    }
  }
  const next = text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
  return { fields, blank: at === start, decimalSeparators, next };
}

function betweenDigits(text: string, at: number): boolean {
  return isDigit(text[at - 1]) && /^\d{1,2}(?!\d)/.test(text.slice(at + 1, at + 4));
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}
