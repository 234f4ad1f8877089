import type { Dossier } from '#shared/domain/dossier.ts';
import type { CheckUse, DossierType } from '#shared/domain/dossier-type.ts';
import { condition, whenApplies } from './when-applies.ts';

/** Uses of one check that split the dossiers by the values of one field, and those that fall between them. */
export interface BetweenConditions {
  /** `type/use`, in the order of the type. */
  readonly uses: readonly string[];
  readonly dossiers: number;
  /** Keys of the first of them. */
  readonly examples: readonly string[];
}

const examples = 5;

interface Conditional {
  readonly use: CheckUse;
  readonly when: (typeof condition)['_output'];
}

/**
 * Dossiers whose field is known, with a value that none of two or more conditions of the same check on that field takes in: a word
 * that was forgotten, or is written otherwise.
 */
export function betweenConditions(
  types: readonly DossierType[],
  dossiers: readonly Dossier[],
): readonly BetweenConditions[] {
  return types.flatMap((type) => {
    const own = dossiers.filter((dossier) => dossier.type === type.id);
    return groupsOf(type).flatMap((group) => {
      const outside = own.filter((dossier) => isBetween(dossier, group));
      if (outside.length === 0) return [];
      const uses = group.map(({ use }) => `${type.id}/${use.id}`);
      const keys = outside.slice(0, examples).map(({ key }) => key);
      return [{ uses, dossiers: outside.length, examples: keys }];
    });
  });
}

function groupsOf({ checks }: DossierType): readonly (readonly Conditional[])[] {
  const conditional = checks.flatMap((use): readonly Conditional[] => {
    const when = condition.safeParse(use.options['when']);
    return when.success && when.data.is !== undefined ? [{ use, when: when.data }] : [];
  });
  const groups = Map.groupBy(conditional, ({ use, when }) => `${use.check} ${when.field}`);
  return [...groups.values()].filter((group) => group.length > 1);
}

function isBetween(dossier: Dossier, group: readonly Conditional[]): boolean {
  const [first] = group;
  if (!first || whenApplies(dossier, { field: first.when.field }) !== 'yes') return false;
  return group.every(({ when }) => whenApplies(dossier, when) === 'no');
}
