import { documentFields, type FieldName } from '#shared/domain/field-name.ts';
import { identifierKey } from '#shared/domain/field-value.ts';
import type { DocumentFields } from '#shared/domain/recognised.ts';
import { foldKey } from '#shared/recognise/values/fold-text.ts';
import { toFieldJson } from '#shared/report/field-json.ts';
import type { CorpusCase } from './corpus-case.ts';

export type Verdict = 'right' | 'wrong' | 'missed' | 'invented';

/** One field of one file, judged. */
export interface Judgement {
  readonly corpus: string;
  readonly file: string;
  readonly field: FieldName;
  readonly verdict: Verdict;
  readonly expected: string | null;
  readonly found: string | null;
  /** 0 when nothing was found. */
  readonly confidence: number;
  /** Invented by the XML of the file alone: the page prints what was read, and nowhere what the XML states. */
  readonly printedOtherwise?: true;
  readonly weight: number;
}

/**
 * Judges what was read against the answers. On a page only values that are printed count; a value given for a field whose answer is
 * not printed is invented. A field without any answer is not judged.
 */
export function judge(item: CorpusCase, fields: DocumentFields, way: 'page' | 'xml'): readonly Judgement[] {
  return (Object.keys(item.fields) as FieldName[]).flatMap((field) => {
    const expected = answerOf(item, field, way);
    const reading = fields[field];
    const given = reading === undefined ? null : toFieldJson(field, reading);
    const found = given?.value ?? null;
    const verdict = verdictOf(item, { field, expected, found, isVisible: isVisible(item, field, way) });
    if (verdict === null) return [];
    const confidence = given?.confidence ?? 0;
    const { corpus, file, weight } = item;
    return [{ corpus, file, field, verdict, expected, found, confidence, weight }];
  });
}

function answerOf(item: CorpusCase, field: FieldName, way: 'page' | 'xml'): string {
  const stated = item.fields[field] ?? '';
  return way === 'page' ? (item.printed[field] ?? stated) : stated;
}

function isVisible(item: CorpusCase, field: FieldName, way: 'page' | 'xml'): boolean {
  return way === 'xml' || item.visible[field] === true || item.printed[field] !== undefined;
}

interface Compared {
  readonly field: FieldName;
  readonly expected: string;
  readonly found: string | null;
  readonly isVisible: boolean;
}

function verdictOf(item: CorpusCase, { field, expected, found, isVisible: seen }: Compared): Verdict | null {
  if (found === null) return seen ? 'missed' : null;
  if (isSame(field, expected, found, item)) return 'right';
  return seen ? 'wrong' : 'invented';
}

function isSame(field: FieldName, expected: string, found: string, item: CorpusCase): boolean {
  switch (documentFields[field]) {
    case 'identifier':
      return identifierKey(expected) === identifierKey(found);
    case 'amount':
      return item.documentType === 'credit-note'
        ? Number(found) === -Math.abs(Number(expected))
        : Number(expected) === Number(found);
    case 'text':
      return field === 'currency' ? expected === found : isSameName(foldKey(expected), foldKey(found));
    default:
      return expected === found;
  }
}

/** The whole name, or a name that only lacks or adds a legal form, a branch or a line of the address label. */
function isSameName(expected: string, found: string): boolean {
  if (expected === found) return true;
  const [short, long] = expected.length < found.length ? [expected, found] : [found, expected];
  return short.length >= 0.5 * long.length && long.includes(short);
}
