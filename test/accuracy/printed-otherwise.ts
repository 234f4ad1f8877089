import type { Page } from '#shared/domain/content.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { documentFields } from '#shared/domain/field-name.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { euro, money } from '#shared/domain/money.ts';
import type { DocumentFields } from '#shared/domain/recognised.ts';
import { foldKey } from '#shared/recognise/values/fold-text.ts';
import { vouch } from '#shared/recognise/vouch.ts';
import type { Judgement } from './judge.ts';

/**
 * The judgements of a page, of which those are marked that are invented by the XML alone: what was read stands on the page, and what the XML
 * states instead stands nowhere on it.
 */
export function markPrintedOtherwise(
  judgements: readonly Judgement[],
  fields: DocumentFields,
  pages: readonly Page[],
): readonly Judgement[] {
  return judgements.map((judgement) => {
    const reading = fields[judgement.field];
    if (judgement.verdict !== 'invented' || reading?.state !== 'read') return judgement;
    const stated = answerIn(judgement);
    const isOtherwise = stands(reading.value, pages) && stated !== null && !stands(stated, pages);
    return isOtherwise ? { ...judgement, printedOtherwise: true } : judgement;
  });
}

/** What the XML states, as a value. */
function answerIn({ field, expected }: Judgement): FieldValue | null {
  if (expected === null || expected === '') return null;
  switch (documentFields[field]) {
    case 'date': {
      const date = parseIsoDate(expected);
      return date && { kind: 'date', date };
    }
    case 'amount':
      return { kind: 'amount', amount: money(Math.round(Number(expected) * 100), euro) };
    case 'identifier':
      return { kind: 'identifier', text: expected };
    default:
      return { kind: 'text', text: expected };
  }
}

function stands(value: FieldValue, pages: readonly Page[]): boolean {
  if (value.kind !== 'text') return vouch(pages, value, 'corpus' as FilePath).state === 'found';
  const text = pages.flatMap(({ words }) => words.map((word) => word.text)).join(' ');
  return foldKey(text).includes(foldKey(value.text));
}
