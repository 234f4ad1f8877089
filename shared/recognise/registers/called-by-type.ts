import type { DossierType } from '../../domain/dossier-type.ts';
import type { Decision } from '../../domain/recognised.ts';

/** The decisions on one sheet, a kind of dossier and its fields with the name that its dossier type gives them. */
export function calledByType(
  decisions: readonly Decision[],
  types: readonly DossierType[],
): readonly Decision[] {
  let type: DossierType | undefined;
  return decisions.map((decision) => {
    if (decision.subject === 'register-role') type = types.find(({ id }) => id === decision.chosen);
    const called = nameOf(decision, type);
    return called === undefined ? decision : { ...decision, called };
  });
}

function nameOf({ subject, chosen }: Decision, type: DossierType | undefined): Decision['called'] {
  if (subject === 'register-role') return type?.title;
  if (subject === 'column') return type?.fields.find(({ id }) => id === chosen)?.label;
  return undefined;
}
