import type { Box } from '#shared/domain/evidence.ts';
import type { Pdfium } from './load-pdfium.ts';
import { withMemory } from './open-pdf.ts';
import { type PageFrame, shownBox } from './page-frame.ts';

/** Text that a person put on the page, and where it is to be seen. */
export interface FilledBox {
  readonly text: string;
  readonly box: Box;
}

export interface PageAnnotations {
  /** What was filled in: fields of a form, and text typed on the page. */
  readonly filled: readonly FilledBox[];
  /** Remarks stuck on the page. */
  readonly notes: readonly string[];
}

/** Numbers of fpdf_annot.h and fpdf_formfill.h; flags of ISO 32000-2, 12.5.3 and 12.7.5.3. */
const freeText = 3;
const widget = 20;
const remarks: readonly number[] = [1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
const fieldTypes = { checkBox: 2, radioButton: 3, comboBox: 4, listBox: 5, text: 6 };
const hiddenFlags = 2 | 32;
const passwordFlag = 1 << 13;
const mostAnnotations = 2000;
const mostOptions = 500;
const mostBytes = 64 * 1024;
/** How a box that was ticked is written. */
const ticked = '☒';

/** The form fields with their values, whether or not they are drawn, and the remarks of one page. `form` may be 0. */
export function pageAnnotations(
  pdfium: Pdfium,
  form: number,
  page: number,
  frame: PageFrame,
): PageAnnotations {
  const { calls } = pdfium;
  const filled: FilledBox[] = [];
  const notes: string[] = [];
  const count = Math.min(calls.FPDFPage_GetAnnotCount(page), mostAnnotations);
  for (let index = 0; index < count; index += 1) {
    const annotation = calls.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    const subtype = calls.FPDFAnnot_GetSubtype(annotation);
    const text = shownText(pdfium, form, annotation, subtype);
    if (text !== '' && remarks.includes(subtype)) notes.push(text);
    else if (text !== '') filled.push({ text, box: boxOf(pdfium, annotation, frame) });
    calls.FPDFPage_CloseAnnot(annotation);
  }
  return { filled, notes };
}

function shownText(pdfium: Pdfium, form: number, annotation: number, subtype: number): string {
  if ((pdfium.calls.FPDFAnnot_GetFlags(annotation) & hiddenFlags) !== 0) return '';
  if (subtype === widget && form !== 0) return fieldText(pdfium, form, annotation);
  return subtype === freeText || remarks.includes(subtype) ? stringValue(pdfium, annotation, 'Contents') : '';
}

/** What was filled in; empty for a button, a signature and a password. */
function fieldText(pdfium: Pdfium, form: number, annotation: number): string {
  const { calls } = pdfium;
  const type = calls.FPDFAnnot_GetFormFieldType(form, annotation);
  if (type === fieldTypes.checkBox || type === fieldTypes.radioButton) {
    return isTicked(pdfium, form, annotation) ? ticked : '';
  }
  if (type === fieldTypes.comboBox || type === fieldTypes.listBox) {
    return chosenOptions(pdfium, form, annotation) || fieldValue(pdfium, form, annotation);
  }
  const isSecret = (calls.FPDFAnnot_GetFormFieldFlags(form, annotation) & passwordFlag) !== 0;
  return type === fieldTypes.text && !isSecret ? fieldValue(pdfium, form, annotation) : '';
}

function fieldValue(pdfium: Pdfium, form: number, annotation: number): string {
  return wideText(pdfium, (at, size) => pdfium.calls.FPDFAnnot_GetFormFieldValue(form, annotation, at, size));
}

/** A list keeps a code for its choice; a person sees the label. */
function chosenOptions(pdfium: Pdfium, form: number, annotation: number): string {
  const { calls } = pdfium;
  const labels: string[] = [];
  const count = Math.min(calls.FPDFAnnot_GetOptionCount(form, annotation), mostOptions);
  for (let option = 0; option < count; option += 1) {
    if (calls.FPDFAnnot_IsOptionSelected(form, annotation, option) !== 1) continue;
    labels.push(
      wideText(pdfium, (at, size) => calls.FPDFAnnot_GetOptionLabel(form, annotation, option, at, size)),
    );
  }
  return labels.join('\n');
}

/** The name of its state as drawn (ISO 32000-2, 12.7.5.2.3), else the value of the field. */
function isTicked(pdfium: Pdfium, form: number, annotation: number): boolean {
  const state = stringValue(pdfium, annotation, 'AS') || fieldValue(pdfium, form, annotation);
  return state !== '' && state !== 'Off';
}

function stringValue(pdfium: Pdfium, annotation: number, name: 'AS' | 'Contents'): string {
  return withMemory(pdfium, 16, (key) => {
    pdfium.bytes().set(new TextEncoder().encode(`${name}\0`), key);
    return wideText(pdfium, (at, size) => pdfium.calls.FPDFAnnot_GetStringValue(annotation, key, at, size));
  });
}

/** A text that PDFium writes as UTF-16 with a zero behind it; empty when it is longer than 64 kB. */
function wideText(pdfium: Pdfium, ask: (at: number, size: number) => number): string {
  const size = ask(0, 0);
  if (size <= 2 || size > mostBytes) return '';
  return withMemory(pdfium, size, (pointer) => {
    ask(pointer, size);
    const written = pdfium.bytes().slice(pointer, pointer + size - 2);
    return Buffer.from(written).toString('utf16le').trim();
  });
}

function boxOf(pdfium: Pdfium, annotation: number, frame: PageFrame): Box {
  return withMemory(pdfium, 16, (pointer) => {
    if (pdfium.calls.FPDFAnnot_GetRect(annotation, pointer) === 0) return [0, 0, 0, 0];
    return shownBox(pdfium.floats(), pointer >> 2, frame.toShown);
  });
}
