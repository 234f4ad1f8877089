export const severities = ['blocking', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** What a check can find. */
export const findingClasses = [
  'missing',
  'differs',
  'invalid',
  'duplicate',
  'unexpected',
  'late',
  'changed',
  'unchecked',
] as const;
/** `task`: not found by a check, made by a person. */
export type FindingClass = (typeof findingClasses)[number] | 'task';

/** Departments the shipped dossier types use; a type may name others. */
export const departments = ['backoffice', 'finance', 'logistics', 'planning', 'customer-service'] as const;
export type Department = (typeof departments)[number] | (string & {});
