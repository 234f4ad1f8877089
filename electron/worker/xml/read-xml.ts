import { damaged, type ReadInput, type ReadOutcome, refused } from '../file-reader.ts';
import { decodeXml } from './decode-xml.ts';
import { parseXml } from './parse-xml.ts';

const maxBytes = 50 * 1024 * 1024;

/** An XML file of any vocabulary (UBL, CII, a bank statement) to its tree of elements. Drawings (SVG) are not supported. */
export async function readXml({ bytes }: ReadInput): Promise<ReadOutcome> {
  if (bytes.length > maxBytes) return refused('too-large', 'too-many-bytes', `${bytes.length} bytes of XML`);
  const text = decodeXml(bytes);
  if (text === null) return damaged('characters do not fit the encoding');
  const parsed = parseXml(text);
  if (parsed.kind === 'refused') {
    return parsed.why === 'too-many-elements'
      ? refused('too-large', 'too-many-bytes', parsed.why)
      : damaged(parsed.why);
  }
  if (parsed.root.name === 'svg') return refused('unsupported', 'kind-not-supported', 'image');
  return { status: 'xml', pages: null, content: { kind: 'xml', root: parsed.root }, problem: null };
}
