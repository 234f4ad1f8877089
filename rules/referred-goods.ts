import type { Dossier } from '#shared/domain/dossier.ts';
import { type FieldValue, identifierKey } from '#shared/domain/field-value.ts';
import { evidenceOf, knowledgeOf } from './field-values.ts';
import { articleKeys, lineEvidence, numberValue } from './line-values.ts';
import { firstWithLines, goodsIn } from './order-lines.ts';
import type { FindingFacts } from './outcome.ts';

/** What holding article and quantity of one dossier against the lines of another gave. */
type Held =
  | { readonly state: 'silent' }
  | { readonly state: 'enough' }
  | {
      readonly state: 'other';
      readonly words: { readonly article: FieldValue; readonly key: string };
      readonly facts: FindingFacts;
    }
  | {
      readonly state: 'more';
      readonly words: {
        readonly article: FieldValue;
        readonly key: string;
        readonly found: FieldValue;
        readonly expected: FieldValue;
      };
      readonly facts: FindingFacts;
    };

/** What was sent, else confirmed, else ordered; without lines, article and quantity nothing can be said. */
export function heldAgainst(
  own: Dossier,
  target: Dossier,
  asked: { readonly article: string | null; readonly quantity: string | null },
): Held {
  const article = asked.article === null ? null : knowledgeOf(own, asked.article);
  const quantity = asked.quantity === null ? null : knowledgeOf(own, asked.quantity);
  const goods = goodsIn(
    firstWithLines(target, ['delivery-note', 'proof-of-delivery', 'register', 'order-confirmation', 'order']),
  );
  if (article?.state !== 'known' || quantity?.state !== 'known' || goods.length === 0)
    return { state: 'silent' };
  const named = 'text' in article.first.value ? identifierKey(article.first.value.text) : '';
  const meant = goods.find(({ lines }) =>
    lines.some((line) => articleKeys(line).some((key) => key.replace(/^(?:nr|text) /, '') === named)),
  );
  const words = { key: target.key, article: article.first.value };
  if (!meant) {
    const row = target.row ? [{ role: 'expected', at: target.row, raw: null } as const] : [];
    const evidence = [...row, evidenceOf(article.first, 'found')];
    return { state: 'other', words, facts: { found: article.first.value, evidence } };
  }
  const found = quantity.first.value;
  if (found.kind !== 'number' || meant.quantity === null) return { state: 'silent' };
  if (found.number <= meant.quantity) return { state: 'enough' };
  const expected = numberValue(meant.quantity);
  const evidence = [
    ...meant.lines.flatMap((line) => lineEvidence(line, 'quantity', 'expected')),
    evidenceOf(quantity.first, 'found'),
  ];
  return { state: 'more', words: { ...words, found, expected }, facts: { expected, found, evidence } };
}
