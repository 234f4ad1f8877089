import { documentFields, type FieldName } from '#shared/domain/field-name.ts';
import { canonicalText, identifierKey } from '#shared/domain/field-value.ts';
import type { DocumentFields } from '#shared/domain/recognised.ts';
import { foldKey } from '#shared/recognise/values/fold-text.ts';
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
  readonly weight: number;
}

/**
 * Judges what was read against the answers. On a page only values that are printed count; a value given for a field whose answer is
 * not printed is invented. A field without any answer is not judged.
 */
export function judge(item: CorpusCase, fields: DocumentFields, way: 'page' | 'xml'): readonly Judgement[] {
  return (Object.keys(item.fields) as FieldName[]).flatMap((field) => {
    const expected =
      way === 'page' ? (item.printed[field] ?? item.fields[field] ?? '') : (item.fields[field] ?? '');
    const visible = way === 'xml' || item.visible[field] === true || item.printed[field] !== undefined;
    const reading = fields[field];
    const found = reading?.state === 'read' ? canonicalText(reading.value) : null;
    const confidence = reading?.state === 'read' ? reading.confidence : 0;
    const same = found !== null && isSame(field, expected, found, item);
    const verdict: Verdict | null =
      found === null ? (visible ? 'missed' : null) : same ? 'right' : visible ? 'wrong' : 'invented';
    if (verdict === null) return [];
    return [
      {
        corpus: item.corpus,
        file: item.file,
        field,
        verdict,
        expected,
        found,
        confidence,
        weight: item.weight,
      },
    ];
  });
}

function isSame(field: FieldName, expected: string, found: string, item: CorpusCase): boolean {
  switch (documentFields[field]) {
    case 'identifier':
      return identifierKey(expected) === identifierKey(found);
    case 'amount':
      return item.documentType === 'credit-note'
        ? Math.abs(Number(expected)) === -Number(found) || Number(expected) === Number(found)
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
