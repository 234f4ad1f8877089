import type { EmbeddedXml } from '#shared/domain/content.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import { maxElements, parseXml } from '../xml/parse-xml.ts';
import type { Pdfium } from './load-pdfium.ts';
import { withMemory } from './open-pdf.ts';

export interface PdfAttachments {
  readonly embedded: readonly EmbeddedXml[];
  /** XML attachments that could not be read. */
  readonly unreadable: number;
}

const maxAttachments = 50;
/** Of all of them together. */
const maxBytes = 20 * 1024 * 1024;

/** The XML files inside a PDF (Factur-X, ZUGFeRD, XRechnung, any other .xml), in the order of the file. */
export function pdfAttachments(pdfium: Pdfium, document: number): PdfAttachments {
  const count = Math.min(pdfium.calls.FPDFDoc_GetAttachmentCount(document), maxAttachments);
  const embedded: EmbeddedXml[] = [];
  let unreadable = 0;
  let left = maxBytes;
  let elements = maxElements;
  for (let index = 0; index < count; index += 1) {
    const attachment = pdfium.calls.FPDFDoc_GetAttachment(document, index);
    if (attachment === 0) continue;
    const name = attachmentName(pdfium, attachment);
    if (!/\.xml$/i.test(name)) continue;
    const bytes = attachmentBytes(pdfium, attachment, left);
    left -= bytes?.length ?? 0;
    const text = bytes === null ? null : decodeXml(bytes);
    const parsed = text === null ? null : parseXml(text, elements);
    if (parsed?.kind === 'parsed') {
      elements -= parsed.elements;
      embedded.push({ name, root: parsed.root });
    } else unreadable += 1;
  }
  return { embedded, unreadable };
}

function attachmentName(pdfium: Pdfium, attachment: number): string {
  const size = Math.min(pdfium.calls.FPDFAttachment_GetName(attachment, 0, 0), 2048);
  if (size < 2) return '';
  return withMemory(pdfium, size, (pointer) => {
    pdfium.calls.FPDFAttachment_GetName(attachment, pointer, size);
    return Buffer.from(pdfium.bytes().slice(pointer, pointer + size - 2)).toString('utf16le');
  });
}

function attachmentBytes(pdfium: Pdfium, attachment: number, most: number): Uint8Array | null {
  const size = withMemory(pdfium, 4, (length) => {
    const known = pdfium.calls.FPDFAttachment_GetFile(attachment, 0, 0, length) !== 0;
    return known ? (pdfium.ints()[length >> 2] ?? 0) : 0;
  });
  if (size <= 0 || size > most) return null;
  return withMemory(pdfium, size + 4, (pointer) => {
    const content = pointer + 4;
    if (pdfium.calls.FPDFAttachment_GetFile(attachment, content, size, pointer) === 0) return null;
    return pdfium.bytes().slice(content, content + size);
  });
}
