import type { ClosedDossier } from '#electron/store/closed-dossiers.ts';
import type { HistoryEntry } from '#electron/store/history-entry.ts';
import type { DossierState } from '#electron/store/store.ts';
import type { HistoryLine } from '#shared/api/life-views.ts';
import type { DossierView, FieldView, RelatedView, RequirementView } from '#shared/api/views.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import type { DocumentRequirement, DossierType } from '#shared/domain/dossier-type.ts';
import { hasContent } from '#shared/domain/file-reading.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import { maskedField, secretFieldsOf } from '#shared/domain/secret-fields.ts';
import { closingView } from './dossier-closing.ts';
import { agreementOf } from './field-agreement.ts';
import { fieldSourceViews } from './field-source-view.ts';
import { historyLine } from './history-lines.ts';
import { itemViews, type Ordering } from './item-view.ts';
import { linesView } from './lines-view.ts';
import { filesInDoubt, withValidity } from './requirement-validity.ts';
import { dossierSummary } from './today-view.ts';

export interface StoredDossier {
  readonly state: DossierState;
  readonly type: DossierType;
  /** Those that are open. */
  readonly items: readonly OpenItem[];
  readonly history: readonly HistoryEntry[];
  /** Items of the dossier, settled ones included. */
  readonly known: readonly OpenItem[];
  readonly ordering: Ordering;
  readonly closed: ClosedDossier | null;
  readonly related: RelatedView;
  /** Path as shown to people of a file of this workspace. */
  readonly shownPath: (file: string) => string;
}

/** Everything about one dossier. */
export function dossierView(stored: StoredDossier): DossierView {
  const { state, type, items, history, ordering, closed, shownPath } = stored;
  const { dossier } = state;
  const summary = dossierSummary(state, [type], { open: items, isClosed: closed !== null });
  const requirements = type.documents.map((requirement) => requirementView(requirement, state, type));
  const doubted = filesInDoubt(items);
  const secret = new Set(secretFieldsOf(type));
  const words = {
    items: new Map(stored.known.map((item) => [item.id, item])),
    types: [type],
    keyOf: () => dossier.key,
  };
  return {
    summary,
    stages: stagesOf(dossier, type),
    fields: type.fields.map((definition): FieldView => {
      const field = dossier.fields[definition.id] ?? { id: definition.id, sources: [] };
      return {
        id: definition.id,
        label: definition.label,
        agreement: agreementOf(field, state, type),
        sources: fieldSourceViews(secret.has(definition.id) ? maskedField(field) : field, dossier, shownPath),
      };
    }),
    requirements: requirements.map((view, index) => {
      const requirement = type.documents[index];
      return requirement ? withValidity(view, requirement, dossier, doubted) : view;
    }),
    lines: linesView(dossier, shownPath),
    documents: dossier.documents.map((document) => ({ ...document, pages: null })),
    items: itemViews(items, [type], ordering),
    history: history.map((entry) => withFile(historyLine(entry, words), entry, dossier)),
    closing: closingView({
      dossier,
      type,
      requirements,
      status: summary.status,
      items,
      history,
      closed,
    }),
    related: stored.related,
  };
}

/** A stage beside the path, such as cancelled, is shown only when the dossier is in it; then it is no progress on the path. */
function stagesOf({ stage }: Dossier, { stages }: DossierType): DossierView['stages'] {
  const now = stage.state === 'read' ? stages.find(({ id }) => id === stage.value) : undefined;
  const shown = stages.filter(({ id, aside }) => !aside || id === now?.id);
  const place = now ? shown.indexOf(now) : -1;
  return shown.map(({ id, title }, index) => ({
    id,
    title,
    reached: now?.aside ? index === place : index <= place,
  }));
}

/** Whether a dossier holds what its type asks for; a suggested link fulfils nothing. */
export function requirementView(
  requirement: DocumentRequirement,
  state: DossierState,
  type: DossierType,
): RequirementView {
  const { dossier, evaluation } = state;
  const { id, label, types } = requirement;
  const own = dossier.documents.filter(
    ({ type: is, link }) => is !== null && types.includes(is) && link !== 'suggested',
  );
  if (own.some(({ status }) => hasContent(status))) return { id, label, state: 'present' };
  if (own.length > 0) return { id, label, state: 'unreadable' };
  const uses = type.checks.filter(
    ({ check, options }) => check === 'document-required' && options['document'] === id,
  );
  const verdicts = evaluation.judgements
    .filter((judgement) => uses.some((use) => judgement.id.startsWith(`${dossier.id}/${use.id}/`)))
    .map(({ verdict }) => verdict);
  if (verdicts.includes('violated') || isOverdue(id, state)) return { id, label, state: 'missing' };
  if (verdicts.includes('undecided')) return { id, label, state: 'unknown' };
  return { id, label, state: 'not-yet-due' };
}

/** Its term has passed, though the stage that asks for it is not reached: `late` names the document in its subject. */
function isOverdue(requirement: string, { evaluation }: DossierState): boolean {
  return evaluation.findings.some(
    (finding) => finding.class === 'late' && finding.subject.split(':').includes(requirement),
  );
}

/** The line with the name of the document it is about. */
function withFile(line: HistoryLine, { document }: HistoryEntry, { documents }: Dossier): HistoryLine {
  const file = documents.find(({ id }) => id === document)?.shownPath;
  if (file === undefined) return line;
  return { ...line, what: { nl: `${line.what.nl}: ${file}`, en: `${line.what.en}: ${file}` } };
}
