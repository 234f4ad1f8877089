import type { DigitalSignature } from '#shared/domain/digital-signature.ts';
import { type LocalDate, toLocalDate } from '#shared/domain/local-date.ts';
import type { Pdfium } from './load-pdfium.ts';
import { withMemory } from './open-pdf.ts';
import { signerName } from './signer-name.ts';

const mostSignatures = 20;
const mostBytes = 1024 * 1024;

/** The signatures that were put in the document, in the order of the file; a field still to be signed is none. */
export function pdfSignatures(pdfium: Pdfium, document: number): readonly DigitalSignature[] {
  const { calls } = pdfium;
  const count = Math.min(calls.FPDF_GetSignatureCount(document), mostSignatures);
  const signatures: DigitalSignature[] = [];
  for (let index = 0; index < count; index += 1) {
    const signature = calls.FPDF_GetSignatureObject(document, index);
    if (signature === 0) continue;
    const contents = answered(pdfium, (at, size) => calls.FPDFSignatureObj_GetContents(signature, at, size));
    if (!contents.some((byte) => byte !== 0)) continue;
    const time = answered(pdfium, (at, size) => calls.FPDFSignatureObj_GetTime(signature, at, size));
    signatures.push({ by: signerName(contents), on: dayOf(Buffer.from(time).toString('latin1')) });
  }
  return signatures;
}

/** What a function of PDFium writes that tells its size when asked with no room; empty above a megabyte. */
function answered(pdfium: Pdfium, ask: (at: number, size: number) => number): Uint8Array {
  const size = ask(0, 0);
  if (size <= 0 || size > mostBytes) return new Uint8Array();
  return withMemory(pdfium, size, (pointer) => {
    ask(pointer, size);
    return pdfium.bytes().slice(pointer, pointer + size);
  });
}

/** `D:20260314…` (ISO 32000-2, 7.9.4) to a day. */
function dayOf(time: string): LocalDate | null {
  const parts = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(time);
  return parts === null ? null : toLocalDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
