import type { EvaluationContext } from '#rules/evaluation-context.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';

/** Values that a person confirmed by calling back; also where the item is settled since, else it would come back. */
export function calledBackValues(items: readonly OpenItem[]): NonNullable<EvaluationContext['calledBack']> {
  const values = new Map<string, string>();
  for (const { call, finding } of items) {
    if (call && call.value !== null) values.set(`${finding.dossier}\n${finding.subject}`, call.value);
  }
  return (dossier, field) => values.get(`${dossier}\n${field}`) ?? null;
}
