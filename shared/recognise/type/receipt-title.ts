import type { DocumentLayout } from '../layout/document-layout.ts';
import { foldText } from '../values/fold-text.ts';

const receipt =
  /^(?:bon|bonnr|bonnummer|kassabon|kassa|kassenbon|kasse|beleg|belegnr|tafel|tisch|table|ticket|till|receipt)[.:#]*$/;
const total = /^(?:totaal|total|summe|gesamt|te betalen|a payer)\b/;
const tax = /\b(?:btw|mwst|ust|tva|vat)\b/;
const amount = /\d[.,]\d{2}\b/;

/** A paper of so many words is no till receipt. */
const mostWords = 350;

/**
 * The word by which a paper without a title turns out to be a receipt of a till: a till, table or receipt number, a total and the VAT in it.
 * To a bookkeeper it is a small invoice.
 */
export function receiptTitle({ lines, words }: DocumentLayout): string | null {
  if (words.length > mostWords) return null;
  const texts = lines.map((line) => foldText(line.words.map(({ text }) => text).join(' ')));
  const hasTotal = texts.some((text) => total.test(text) && amount.test(text));
  const hasTax = texts.some(
    (text, at) => tax.test(text) && (amount.test(text) || amount.test(texts[at + 1] ?? '')),
  );
  if (!hasTotal || !hasTax) return null;
  return words.find(({ text }) => receipt.test(foldText(text)))?.text ?? null;
}
