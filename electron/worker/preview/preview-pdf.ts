import type { ReadInput } from '../file-reader.ts';
import { readers } from '../readers.ts';
import { sniffKind } from '../sniff-kind.ts';
import { picturePdf } from './picture-pdf.ts';
import { textPdf } from './text-pdf.ts';

/**
 * What is to be drawn to show a file as pages: a PDF itself, a picture, or the text of a mail or Word document, in which every
 * word stands where its reader says. `null` for what has no pages.
 */
export async function previewPdf(input: ReadInput): Promise<Uint8Array | null> {
  const kind = sniffKind(input.bytes, input.name);
  if (kind === 'pdf') return input.bytes;
  if (kind === 'image') return picturePdf(input.bytes);
  if (kind !== 'e-mail' && kind !== 'word') return null;
  const { content } = await readers[kind](input);
  return content?.kind === 'pages' ? textPdf(content.pages) : null;
}
