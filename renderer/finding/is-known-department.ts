import { departments } from '#shared/domain/severity.ts';

type KnownDepartment = (typeof departments)[number];

/** Whether the texts have a word for this department; a dossier type may name others. */
export function isKnownDepartment(name: string): name is KnownDepartment {
  return departments.some((known) => known === name);
}
