/** What the common form of a cell holds: an address, perhaps a style and a type, and digits. */
export interface PlainCell {
  column: number;
  style: number;
  /** Code of the letter of a type of one letter; 0 when there is none. */
  type: number;
  /** NaN when the cell is blank. */
  number: number;
  /** Index in the bytes behind the cell. */
  end: number;
}

const [quote, slash, less, equals, greater, dot, minus, space, capitalA, capitalZ, zero, nine] = [
  34, 47, 60, 61, 62, 46, 45, 32, 65, 90, 48, 57,
];
const [letterB, letterC, letterN, letterR, letterS, letterT, letterV] = [98, 99, 110, 114, 115, 116, 118];
/** As many digits are exact in a double, and so is their division by a power of ten up to 22 (Clinger 1990). */
const mostDigits = 15;
const powers = Float64Array.from({ length: mostDigits + 1 }, (_, exponent) => 10 ** exponent);

/**
 * Reads `<c r="B2" s="1" t="s"><v>12</v></c>` at `start` into `cell`: nine cells in ten of a register look like that, and
 * read so, from the bytes, cost a fifth. False for any other form, which then goes the general way; `cell` then holds
 * nothing of use.
 */
export function readPlainCell(bytes: Uint8Array, start: number, cell: PlainCell): boolean {
  if (!opensCell(bytes, start)) return false;
  let at = start + 6;
  let column = 0;
  let code = bytes[at] ?? 0;
  for (; code >= capitalA && code <= capitalZ; code = bytes[++at] ?? 0) column = column * 26 + code - 64;
  while (code >= zero && code <= nine) code = bytes[++at] ?? 0;
  if (code !== quote || column === 0) return false;
  cell.column = column;
  at = readAttributes(bytes, at + 1, cell);
  return at >= 0 && readContent(bytes, at, cell);
}

/** `<c r="` */
function opensCell(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== less || bytes[at + 1] !== letterC || bytes[at + 2] !== space) return false;
  return bytes[at + 3] === letterR && bytes[at + 4] === equals && bytes[at + 5] === quote;
}

/** Index behind the attributes; -1 where there is one that is not known here. */
function readAttributes(bytes: Uint8Array, from: number, cell: PlainCell): number {
  cell.style = 0;
  cell.type = 0;
  let at = from;
  while (bytes[at] === space) {
    if (bytes[at + 2] !== equals || bytes[at + 3] !== quote) return -1;
    const name = bytes[at + 1];
    at =
      name === letterS
        ? readStyle(bytes, at + 4, cell)
        : name === letterT
          ? readType(bytes, at + 4, cell)
          : -1;
    if (at < 0 || bytes[at] !== quote) return -1;
    at += 1;
  }
  return at;
}

function readStyle(bytes: Uint8Array, from: number, cell: PlainCell): number {
  let at = from;
  for (let code = bytes[at] ?? 0; isDigit(code); code = bytes[++at] ?? 0)
    cell.style = cell.style * 10 + code - zero;
  return at;
}

function readType(bytes: Uint8Array, at: number, cell: PlainCell): number {
  cell.type = bytes[at] ?? 0;
  return cell.type === letterS || cell.type === letterB || cell.type === letterN ? at + 1 : -1;
}

function readContent(bytes: Uint8Array, from: number, cell: PlainCell): boolean {
  cell.number = Number.NaN;
  if (bytes[from] === slash) return endsAt(bytes, from + 1, cell);
  if (bytes[from] !== greater || bytes[from + 1] !== less) return false;
  if (bytes[from + 2] === slash) return bytes[from + 3] === letterC && endsAt(bytes, from + 4, cell);
  if (bytes[from + 2] !== letterV || bytes[from + 3] !== greater) return false;
  const end = readNumber(bytes, from + 4, cell);
  if (end < 0 || bytes[end + 1] !== slash || bytes[end + 2] !== letterV || bytes[end + 3] !== greater)
    return false;
  if (bytes[end + 4] !== less || bytes[end + 5] !== slash) return false;
  return bytes[end + 6] === letterC && endsAt(bytes, end + 7, cell);
}

function endsAt(bytes: Uint8Array, at: number, cell: PlainCell): boolean {
  cell.end = at + 1;
  return bytes[at] === greater;
}

/** Index of the `<` behind the number; -1 where no plain number stands. */
function readNumber(bytes: Uint8Array, from: number, cell: PlainCell): number {
  const first = from + Number(bytes[from] === minus);
  let at = first;
  let number = 0;
  let point = -1;
  let code = bytes[at] ?? 0;
  for (; isDigit(code) || (point < 0 && code === dot); code = bytes[++at] ?? 0) {
    if (code === dot) point = at;
    else number = number * 10 + code - zero;
  }
  const digits = at - first - (point < 0 ? 0 : 1);
  if (code !== less || digits === 0) return -1;
  if (digits > mostDigits) number = longNumber(bytes, first, at);
  else if (point >= 0) number /= powers[at - point - 1] ?? Number.NaN;
  cell.number = first > from ? -number : number;
  return at;
}

function longNumber({ buffer, byteOffset }: Uint8Array, from: number, to: number): number {
  return Number(Buffer.from(buffer, byteOffset + from, to - from).toString('latin1'));
}

function isDigit(code: number): boolean {
  return code >= zero && code <= nine;
}
