import type { FileContent } from '#shared/domain/content.ts';
import type { FieldName } from '#shared/domain/field-name.ts';
import type { CorpusCase } from './corpus-case.ts';

/** Words of which one must stand on a page that says when something was delivered or must be paid, in any of its languages. */
const words: Readonly<Partial<Record<FieldName, RegExp>>> = {
  deliveryDate: /lief|leist|lever|deliver|livr|prest|suppl|ship|versand|zeitraum|period|service/i,
  dueDate: /due|f\u00e4llig|zahl|verval|betal|\u00e9ch|pay|regl|bis zum|\u00fcberweis/i,
};

/**
 * The answers that the page prints as what they are. A day that is also the answer of another field stands on the page anyway; without a
 * single word for the field nothing on the page says that it is this one too, and it isn't counted.
 */
export function printedAs(item: CorpusCase, content: FileContent): CorpusCase {
  if (content.kind !== 'pages') return item;
  const text = content.pages.flatMap((page) => page.words.map((word) => word.text)).join(' ');
  const visible = { ...item.visible };
  for (const [field, said] of Object.entries(words) as [FieldName, RegExp][]) {
    const answer = item.fields[field];
    const isShared = Object.entries(item.fields).some(([name, value]) => name !== field && value === answer);
    if (answer !== undefined && isShared && !said.test(text)) visible[field] = false;
  }
  return { ...item, visible };
}
