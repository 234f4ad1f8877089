import type { DossierId } from '../domain/dossier.ts';
import { type Finding, findingId } from '../domain/finding.ts';
import type { Task, TaskKind, Waiting } from '../domain/item-life.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { itemIdOf, type OpenItem } from '../domain/open-item.ts';
import type { Department, Severity } from '../domain/severity.ts';

/** What a task hangs on, as people know it. */
export interface TaskPlace {
  readonly dossier: DossierId | null;
  readonly dossierKey: string | null;
  readonly party: string | null;
}

/** Check that a task names in place of a real one. */
const taskCheck = 'task';

/** Department of a task for which nobody chose one. */
const firstDepartment: Department = 'backoffice';

const severityOfKind: Readonly<Record<TaskKind, Severity>> = {
  'call-back': 'warning',
  question: 'warning',
  agreement: 'warning',
  free: 'info',
};

/**
 * A hand-made task as an open item. `name` tells it from every other task: letters, digits and hyphens. A question to a
 * department is out from the start: it waits for that department, and an answer is expected by its day.
 */
export function makeTask(
  name: string,
  task: Task,
  { place, department, person, today }: { readonly place: TaskPlace; readonly today: LocalDate } & TaskOwner,
): OpenItem {
  const id = findingId(place.dossier, taskCheck, name);
  const item: OpenItem = {
    id: itemIdOf(id),
    finding: taskFinding(id, place, task, firstDepartment),
    status: 'new',
    since: today,
    lastFound: today,
    due: task.at?.date ?? null,
    notRechecked: null,
    because: null,
    note: '',
    task,
  };
  if (task.kind !== 'question' || department === null) return ownedBy(item, { department, person });
  return { ...item, status: 'waiting', waiting: { ...askedOf(department, task, today), person } };
}

function askedOf(department: Department, task: Task, today: LocalDate): Omit<Waiting, 'person'> {
  return {
    on: { kind: 'department', department },
    how: 'other',
    question: task.text,
    askedOn: today,
    expectedBy: task.at?.date ?? null,
    reminded: [],
  };
}

/** The item with another task in it. Its place and its age stay; a question that is out stays with whom it was asked. */
export function asTask(item: OpenItem, task: Task, owner: TaskOwner): OpenItem {
  const { dossier, dossierKey, party, id, owner: department } = item.finding;
  const finding = taskFinding(id, { dossier, dossierKey, party }, task, department);
  const changed = { ...item, finding, task, due: task.at?.date ?? null };
  const { waiting } = item;
  if (waiting === undefined || task.kind !== 'question') return ownedBy(changed, owner);
  const asked = { ...waiting, question: task.text, expectedBy: task.at?.date ?? null };
  if (owner.department === null) return { ...changed, waiting: asked };
  const on = { kind: 'department', department: owner.department } as const;
  return { ...changed, waiting: { ...asked, on, person: owner.person } };
}

/** Who is to do a task; of a question: who is to answer it. */
export interface TaskOwner {
  readonly department: Department | null;
  readonly person: string | null;
}

/** The item with who is to do it. */
export function ownedBy(item: OpenItem, { department, person }: TaskOwner): OpenItem {
  const { assigned, ...rest } = item;
  const instead = assigned?.instead ?? item.finding.owner;
  const finding = { ...item.finding, owner: department ?? instead };
  if (department === null && person === null) return { ...rest, finding };
  return { ...rest, finding, assigned: { department, person, instead } };
}

function taskFinding(id: Finding['id'], place: TaskPlace, task: Task, owner: Department): Finding {
  const text = task.with === null ? task.text : `${task.text} (${task.with})`;
  return {
    id,
    ...place,
    check: taskCheck,
    class: 'task',
    severity: severityOfKind[task.kind],
    subject: id.slice(id.lastIndexOf('/') + 1),
    expected: null,
    found: null,
    likelyCause: null,
    amount: null,
    owner,
    due: task.at?.date ?? null,
    settleWithin: null,
    message: { what: { nl: text, en: text }, todo: todoOf(task) },
    evidence: [],
    valuesHash: '',
    causedBy: null,
  };
}

function todoOf({ kind, at }: Task): Finding['message']['todo'] {
  const time = at?.time ?? null;
  switch (kind) {
    case 'call-back':
      return {
        nl: time === null ? 'Bel terug.' : `Bel terug vóór ${time}.`,
        en: time === null ? 'Call back.' : `Call back before ${time}.`,
      };
    case 'question':
      return { nl: 'Vraag het na en noteer het antwoord.', en: 'Ask, and write the answer down.' };
    case 'agreement':
      return { nl: 'Kom na wat is afgesproken.', en: 'Do what was agreed.' };
    case 'free':
      return { nl: 'Doe dit en meld het gereed.', en: 'Do this and report it done.' };
  }
}
