import type { DossierType } from '#shared/domain/dossier-type.ts';
import { checks } from './checks-index.ts';
import { type CompiledUse, compile, compileUses, defaultUse } from './compile-uses.ts';
import type { Check } from './define-check.ts';
import type { EvaluationContext } from './evaluation-context.ts';
import type { CheckError, EvaluationResult } from './evaluation-result.ts';
import { failedOutcome, type JudgedOutcome, report } from './report-outcomes.ts';
import type { WorkspaceFacts } from './workspace-facts.ts';

/**
 * Judges the workspace by every check that looks at more than one dossier. Pure: the order of the facts makes no difference.
 * A finding that belongs to a dossier takes severity, owner and days from that dossier's type.
 */
export function evaluateWorkspace(workspace: WorkspaceFacts, context: EvaluationContext): EvaluationResult {
  const types = new Map(workspace.types.map((type) => [type.id, type]));
  const ordered = inOrder(workspace);
  const outcomes: JudgedOutcome[] = [];
  const errors: CheckError[] = [];
  for (const check of checks) {
    if (check.scope === 'dossier') continue;
    const inWorkspace = compile(defaultUse(check.id));
    try {
      for (const outcome of check.forWorkspace({ workspace: ordered, context })) {
        const { of, subject } = outcome.about;
        const use = of ? (namedIn(types.get(of.type), check) ?? inWorkspace) : inWorkspace;
        outcomes.push({ use, of, outcome: { ...outcome, about: subject } });
      }
    } catch (cause) {
      errors.push({ check: check.id, dossier: null, cause });
      outcomes.push({ use: inWorkspace, of: null, outcome: failedOutcome });
    }
  }
  const reported = report(outcomes);
  return { ...reported, errors: [...errors, ...reported.errors] };
}

/** The first use of a check in a type; null when the type does not name it. */
function namedIn(type: DossierType | undefined, check: Check): CompiledUse | null {
  return (type && compileUses(type).find(({ use }) => use.check === check.id)) ?? null;
}

function inOrder(workspace: WorkspaceFacts): WorkspaceFacts {
  return {
    dossiers: workspace.dossiers.toSorted(by(({ id }) => id)),
    types: workspace.types.toSorted(by(({ id }) => id)),
    registers: workspace.registers.toSorted(by(({ shownPath, sheet }) => `${shownPath} ${sheet}`)),
    documents: workspace.documents.toSorted(by(({ shownPath, id }) => `${shownPath} ${id}`)),
    links: workspace.links.toSorted(by(({ document, dossier }) => `${document} ${dossier}`)),
    unlinked: workspace.unlinked.toSorted(),
    rowsWithoutKey: workspace.rowsWithoutKey.toSorted(
      by(({ shownPath, at }) => `${shownPath} ${at.sheet} ${at.row}`),
    ),
    duplicateKeys: workspace.duplicateKeys
      .map((double) => ({ ...double, rows: double.rows.toSorted((one, other) => one.row - other.row) }))
      .toSorted(by(({ type, key }) => `${type} ${key}`)),
    unavailable: workspace.unavailable.toSorted(by(({ shownPath }) => shownPath)),
  };
}

function by<T>(textOf: (member: T) => string): (one: T, other: T) => number {
  return (one, other) => {
    const [mine, theirs] = [textOf(one), textOf(other)];
    if (mine === theirs) return 0;
    return mine < theirs ? -1 : 1;
  };
}
