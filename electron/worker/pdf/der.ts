/** One value of ASN.1 in its distinguished encoding (ITU-T X.690): its tag and its content. */
export interface DerValue {
  readonly tag: number;
  readonly content: Uint8Array;
}

const longestLength = 4;

/** The values that stand one behind the other in these bytes; what follows a broken one is left out. Never throws. */
export function derValues(bytes: Uint8Array): readonly DerValue[] {
  const values: DerValue[] = [];
  let at = 0;
  while (at + 2 <= bytes.length) {
    const tag = bytes[at] ?? 0;
    const first = bytes[at + 1] ?? 0;
    const extra = first < 0x80 ? 0 : first - 0x80;
    if (first === 0x80 || extra > longestLength) break;
    const length =
      extra === 0 ? first : bytes.subarray(at + 2, at + 2 + extra).reduce((sum, byte) => sum * 256 + byte, 0);
    const start = at + 2 + extra;
    if (start + length > bytes.length) break;
    values.push({ tag, content: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return values;
}

/** The values inside the value at `place`; none when there is no such value. */
export function derInside(values: readonly DerValue[], place: number): readonly DerValue[] {
  const value = values[place];
  return value === undefined ? [] : derValues(value.content);
}
