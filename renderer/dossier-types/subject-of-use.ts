import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { CheckUse, DossierType } from '#shared/domain/dossier-type.ts';

/** What stands beside the title of a check: more would not fit. */
const mostNames = 3;

/** What one use of a check looks at, by which it is told apart from others of the same check; empty where its options name nothing. */
export function subjectOfUse(
  use: CheckUse,
  type: Pick<DossierType, 'fields' | 'documents'>,
  say: (text: Bilingual) => string,
): string {
  const { expression } = use.options;
  if (typeof expression === 'string') return expression;
  const named = Object.values(use.options).flat();
  const labels = [...type.fields, ...type.documents].flatMap(({ id, label }) =>
    named.includes(id) ? [say(label)] : [],
  );
  const more = labels.length - mostNames;
  return [...labels.slice(0, mostNames), ...(more > 0 ? [`+${more}`] : [])].join(', ');
}
