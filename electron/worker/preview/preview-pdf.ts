import type { ReadInput } from '../file-reader.ts';
import { readers } from '../readers.ts';
import { sniffKind } from '../sniff-kind.ts';
import { picturePdf } from './picture-pdf.ts';
import { textPdf } from './text-pdf.ts';

/** A larger text is a table, and has no pages. */
const mostTextBytes = 2_000_000;

/**
 * What is to be drawn to show a file as pages: a PDF itself, a picture, or the text of a mail, a Word document or a text
 * file, in which every word stands where its reader says. `null` for what has no pages.
 */
export async function previewPdf(input: ReadInput): Promise<Uint8Array | null> {
  const kind = sniffKind(input.bytes, input.name);
  if (kind === 'pdf') return input.bytes;
  if (kind === 'image') return picturePdf(input.bytes);
  const isText = kind === 'delimited' && input.bytes.length <= mostTextBytes;
  if (kind !== 'e-mail' && kind !== 'word' && !isText) return null;
  const { content } = await readers[kind](input);
  return content?.kind === 'pages' ? textPdf(content.pages) : null;
}
