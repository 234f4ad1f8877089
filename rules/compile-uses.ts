import type { CheckUse, DossierType } from '#shared/domain/dossier-type.ts';
import { checkById } from './checks-index.ts';
import type { Check, DossierInput } from './define-check.ts';
import type { Outcome } from './outcome.ts';

/** A check as one dossier type uses it, its options parsed. */
export interface CompiledUse {
  readonly use: CheckUse;
  /** null when the catalogue has no such check. */
  readonly check: Check | null;
  readonly judge: (input: Omit<DossierInput<unknown>, 'options'>) => readonly Outcome<string>[];
}

/**
 * Checks that run in every dossier, also where its type does not name them: they report once what makes other checks undecided.
 * A type that names one decides on its severity and owner.
 */
const alwaysUsed = ['file-unreadable', 'stage-unreadable', 'value-unreadable'] as const;

const compiled = new WeakMap<DossierType, readonly CompiledUse[]>();

/** The uses of a type, ready to judge, remembered as long as the type lives. */
export function compileUses(type: DossierType): readonly CompiledUse[] {
  const known = compiled.get(type);
  if (known) return known;
  const missing = alwaysUsed.filter((id) => type.checks.every(({ check }) => check !== id));
  const uses = [...type.checks, ...missing.map(defaultUse)].map(compile);
  compiled.set(type, uses);
  return uses;
}

/** A check used as it is, where no dossier type says otherwise. */
export function defaultUse(check: string): CheckUse {
  return { id: check, check, severity: null, owner: 'backoffice', settleWithin: null, options: {} };
}

/** Never throws: a use that can't be made ready throws when it is asked to judge, and costs only itself. */
export function compile(use: CheckUse): CompiledUse {
  const check = checkById(use.check);
  if (check === null) return { use, check, judge: failing(new Error(`No such check: ${use.check}`)) };
  try {
    return { use, check, judge: check.forDossiers(use.options) };
  } catch (cause) {
    return { use, check, judge: failing(new Error(`Options of ${use.id} do not fit`, { cause })) };
  }
}

function failing(error: Error): CompiledUse['judge'] {
  return () => {
    throw error;
  };
}
