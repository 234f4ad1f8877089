import type { CheckResult } from '#shared/report/check-json.ts';
import type { ReportInput } from '#shared/report/report-input.ts';
import type { ReportFacts } from './report-facts.ts';

/** The facts in the shape of a finished run, for the JSON of the contract: the findings that are still open. */
export function checkResult(facts: ReportFacts, { items }: Pick<ReportInput, 'items'>): CheckResult {
  const statuses = new Map(facts.dossiers.map(({ id, status }) => [id, status]));
  const dossiers = facts.states.map(({ dossier }) => ({
    dossier,
    status: statuses.get(dossier.id) ?? 'unchecked',
  }));
  return {
    asOf: facts.asOf,
    versions: { program: facts.version, types: facts.types.map(({ id, version }) => ({ id, version })) },
    folders: facts.folders,
    types: facts.types,
    dossiers,
    findings: items.flatMap(({ item, follows }) => [
      { ...item.finding, causedBy: null },
      ...follows.map(({ finding }) => finding),
    ]),
    unlinked: facts.unlinked.map(({ shownPath, documentType, suggestions }) => ({
      document: { shownPath, recognised: { type: documentType === null ? null : { type: documentType } } },
      suggestions,
    })),
    unread: facts.unread,
    decisions: facts.decisions,
    documents: dossiers.flatMap(({ dossier }) => dossier.documents),
    registers: [],
  };
}
