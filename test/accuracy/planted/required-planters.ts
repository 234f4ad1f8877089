import type { CheckUse, DossierType } from '#shared/domain/dossier-type.ts';
import { shippedType } from '../../support/shipped-type.ts';
import { without } from './alter.ts';
import type { PlainCase } from './plain-case.ts';
import type { Planter } from './planters.ts';

/** What the type of a dossier asks for at its stage, taken away from it. */
export const requiredPlanters: readonly Planter[] = [
  {
    name: 'required value is missing',
    check: 'field-required',
    cause: null,
    plant: (one, random) => {
      const fields = usesOf(one, 'field-required')
        .flatMap(({ options }) => textsIn(options['fields']))
        .filter((field) => field in one.register && field !== shippedType(one.type).key);
      return fields.length === 0 ? null : without(one, random.pick(fields));
    },
  },
  {
    name: 'required document is missing',
    check: 'document-required',
    cause: null,
    plant: (one, random) => {
      const { documents } = shippedType(one.type);
      const asked = usesOf(one, 'document-required').map(({ options }) => options['document']);
      const needed = documents.filter(({ id, types }) => {
        const own = one.documents.filter(({ type }) => types.includes(type)).length;
        return asked.includes(id) && own > 0 && own < one.documents.length;
      });
      if (needed.length === 0) return null;
      const { types } = random.pick(needed);
      return { ...one, documents: one.documents.filter(({ type }) => !types.includes(type)) };
    },
  },
];

/** Uses that ask without a condition, from a stage that the dossier has reached. */
function usesOf(one: PlainCase, check: string): readonly CheckUse[] {
  const type = shippedType(one.type);
  return type.checks.filter(
    (use) => use.check === check && (use.options['when'] ?? null) === null && isReached(one, type, use),
  );
}

function isReached(one: PlainCase, { stages }: DossierType, { options }: CheckUse): boolean {
  const place = (id: unknown) => stages.findIndex((stage) => stage.id === id);
  return place(options['from']) <= place(one.stage);
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
