export const severities = ['blocking', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** `task`: not found by a check, made by a person. */
export const findingClasses = [
  'missing',
  'differs',
  'invalid',
  'duplicate',
  'unexpected',
  'late',
  'changed',
  'unchecked',
  'task',
] as const;
export type FindingClass = (typeof findingClasses)[number];

/** Departments the shipped dossier types use; a type may name others. */
export const departments = ['backoffice', 'finance', 'logistics', 'planning', 'customer-service'] as const;
export type Department = (typeof departments)[number] | (string & {});
