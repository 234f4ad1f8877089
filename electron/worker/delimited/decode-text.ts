import iconv from 'iconv-lite';

type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-15';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/**
 * Bytes of a text file to text, without byte order mark. The encoding is that of the byte order mark, else UTF-16 by
 * its zero bytes, else UTF-8 where the bytes are valid, else ISO-8859-15 where its euro sign says so, else windows-1252
 * (WHATWG Encoding Standard's default for western Europe). `null` when it is no text: zero bytes or mostly control characters.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const encoding = byOrderMark(bytes) ?? byZeroBytes(bytes) ?? byValidity(bytes);
  if ((encoding === 'windows-1252' || encoding === 'iso-8859-15') && looksBinary(bytes)) return null;
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
  return text.slice(0, 4096).includes('\u0000') || mostlyControls(text) ? null : { text, encoding };
}

function byOrderMark(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Western text in UTF-16 has a zero in nearly every second byte. */
function byZeroBytes(bytes: Uint8Array): TextEncoding | null {
  const length = Math.min(bytes.length & ~1, 2048);
  if (length < 4) return null;
  const zeros = [0, 0];
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > length * 0.35 && even < length * 0.05) return 'utf-16le';
  return even > length * 0.35 && odd < length * 0.05 ? 'utf-16be' : null;
}

function byValidity(bytes: Uint8Array): TextEncoding {
  try {
    // A character that is cut off at the end of a sample is no reason to doubt the rest.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return singleByte(bytes);
    throw error;
  }
}

/**
 * Byte A4 is the euro sign of ISO-8859-15 and a currency sign nobody writes in windows-1252, which has its own euro sign,
 * quotes and dashes at 80-9F; ISO-8859-15 has nothing there.
 */
function singleByte(bytes: Uint8Array): TextEncoding {
  return bytes.includes(0xa4) && !bytes.some((byte) => byte >= 0x80 && byte <= 0x9f)
    ? 'iso-8859-15'
    : 'windows-1252';
}

function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).includes(0);
}

function mostlyControls(text: string): boolean {
  const sample = text.slice(0, 4096);
  let controls = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    if ((code < 32 && (code < 9 || code > 13)) || code === 0xfffd) controls += 1;
  }
  return controls > sample.length * 0.05;
}
