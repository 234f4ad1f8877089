import type { Continuation, SourceDocument } from '../domain/recognised.ts';
import { ownNumberField } from './decide-links.ts';
import { isOfOtherSeller, nameOf, ownNumber } from './find-continuations.ts';
import { isTellingName } from './identifier-forms.ts';

/**
 * The document of which a file from anywhere seems to be later pages ("pagina 2 van 3"): the only one that begins a whole of as many pages,
 * whose number the file names, and which neither its seller nor its own number contradicts. Null where there is none, or more than one.
 */
export function headOfPages(
  document: SourceDocument,
  documents: readonly SourceDocument[],
): Continuation | null {
  const pages = document.recognised.numbering;
  if (!pages || pages.first === 1) return null;
  const heads = documents.filter((head) => head.id !== document.id && isHeadOf(head, document));
  const [head] = heads;
  return head && heads.length === 1 ? { document: head.id, file: nameOf(head.shownPath), pages } : null;
}

function isHeadOf(head: SourceDocument, document: SourceDocument): boolean {
  const [begin, pages] = [head.recognised.numbering, document.recognised.numbering];
  if (!begin || !pages || head.part !== undefined) return false;
  const fits = begin.first === 1 && begin.of === pages.of && begin.last < pages.first;
  const field = ownNumberField(head);
  const number = ownNumber(head, field);
  if (!fits || number === null || !isTellingName(number) || isOfOtherSeller(head, document)) return false;
  const stated = ownNumber(document, field);
  return stated === null ? document.recognised.references.includes(number) : stated === number;
}
