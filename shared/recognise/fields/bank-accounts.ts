import type { DocumentLayout, LaidOutLine } from '../layout/document-layout.ts';
import { type Span, toSpan } from '../layout/span.ts';
import { foldText } from '../values/fold-text.ts';
import type { Candidate, LabelledPlace } from './candidate.ts';
import { bicAt, type FoundNumber, findIbanShapes, findIbans, ibanLikeAt } from './find-company-numbers.ts';
import { behindLabel, optional, toCandidate } from './number-candidates.ts';

/** Check digits that are right prove an IBAN; without them the shape still says what stands there. The payer's own account is left out. */
export function ibanCandidates(
  layout: DocumentLayout,
  places: readonly LabelledPlace[],
): readonly Candidate<string>[] {
  const payee = layout.lines.map((line) => ({ line, found: findIbans(line) }));
  const whole = payee.flatMap(({ line, found }) => found.filter((item) => !isPayers(line, item)));
  const valid =
    whole.length > 0
      ? whole
      : brokenIbans(layout)
          .filter(({ line, found }) => !isPayers(line, found))
          .map(({ found }) => found);
  if (valid.length > 0) {
    const rivals = new Set(valid.map(({ value }) => value)).size > 1 ? 0.09 : 0;
    return valid.map((found, index) => toCandidate('iban', found, 0.97 - rivals - Math.min(index, 4) * 0.1));
  }
  const shaped = layout.lines.flatMap((line) =>
    findIbanShapes(line)
      .filter((item) => !isPayers(line, item))
      .map((found) => toCandidate('iban', found, 0.86)),
  );
  return shaped.length > 0 ? shaped : behindLabel(places, 'iban', ibanLikeAt);
}

/** An account that begins at the end of a line of text and goes on at the start of the next. */
function brokenIbans({
  lines,
}: DocumentLayout): readonly { readonly line: LaidOutLine; readonly found: FoundNumber }[] {
  return lines.flatMap((line) => {
    const next = lines[line.line + 1];
    const start = line.words.findLastIndex(({ text }) => /^[A-Z]{2}\d{2}/.test(text));
    if (!next || start < 0 || next.page !== line.page || start < line.words.length - 7) return [];
    const words = [...line.words.slice(start), ...next.words.slice(0, 7)].map((word, at) => ({
      ...word,
      box: [at * 10, 0, at * 10 + 8, 8] as const,
    }));
    const found = findIbans({ words, page: line.page, line: line.line }).find(({ span }) => span.first === 0);
    return found ? [{ line, found: { ...found, span: { ...found.span, ...placeOf(line, start) } } }] : [];
  });
}

/** Where on its line it begins: of what goes on below only the first part is shown. */
function placeOf(line: LaidOutLine, first: number): Pick<Span, 'first' | 'last' | 'box'> {
  const { box, last } = toSpan(line, first, line.words.length - 1);
  return { first, last, box };
}

const payers =
  /\b(?:uw|ihrem|ihr|ihres|your|votre)\s+(?:\w+\s+){0,2}(?:rekening|bankrekening|konto|account|compte)/;

/** `wird von Ihrem Konto mit IBAN … eingezogen`. */
function isPayers(line: LaidOutLine, { span }: FoundNumber): boolean {
  const before = line.words.slice(Math.max(0, span.first - 7), span.first);
  const whole = foldText(line.words.map((word) => word.text).join(' '));
  return payers.test(foldText(before.map((word) => word.text).join(' '))) || debited.test(whole);
}

const debited = /\b(?:incasseren|geincasseerd|afgeschreven|eingezogen|abgebucht|debited|preleve)\b/;

/** The code of a bank without a label: the word right behind the account, in the same line of bank details. */
export function bicsBehindIbans(layout: DocumentLayout): readonly Candidate<string>[] {
  return layout.lines.flatMap((line) =>
    findIbans(line)
      .filter((found) => !isPayers(line, found))
      .flatMap(({ span, value }) => {
        const from = line.words.slice(span.last + 1).findIndex(({ text }) => /[\p{L}\d]/u.test(text));
        const words = line.words.slice(span.last + 1 + Math.max(0, from));
        const bic = bicAt({ words: words.slice(0, 1), page: line.page, line: line.line });
        const isBehind = bic !== null && bic.value.slice(4, 6) === value.slice(0, 2);
        return isBehind ? optional('bic', bic, 0.9) : bicBelow(layout, span, value);
      }),
  );
}

/** A line of bank details that holds nothing but such a code, right below the account. */
function bicBelow(layout: DocumentLayout, { line, box }: Span, iban: string): readonly Candidate<string>[] {
  const next = [1, 2].flatMap((step) => layout.lines[line + step] ?? []);
  const own = next.flatMap((lower) =>
    lower.segments
      .filter(
        ({ words, box: [x0, y0, x1] }) =>
          words.length === 1 && x0 < box[2] && x1 > box[0] && y0 - box[3] < 16,
      )
      .map(({ words }) => bicAt({ words, page: lower.page, line: lower.line })),
  );
  const bic = own.find((found) => found?.value.slice(4, 6) === iban.slice(0, 2)) ?? null;
  return optional('bic', bic, 0.9);
}

/** The code of the bank of the payer's own account. */
export function isPayersBic(layout: DocumentLayout, line: LaidOutLine): boolean {
  const above = layout.lines[line.line - 1];
  const text = [...(above?.words ?? []), ...line.words].map((word) => word.text).join(' ');
  return payers.test(foldText(text));
}
