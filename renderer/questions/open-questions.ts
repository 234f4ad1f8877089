import type { ItemView } from '#shared/api/views.ts';
import type { Waiting } from '#shared/domain/item-life.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';

export const boardGroupings = ['side', 'person'] as const;
export type BoardGrouping = (typeof boardGroupings)[number];

/** A question that is out, with how long it is out. */
export interface OpenQuestion {
  readonly view: ItemView;
  readonly waiting: Waiting;
  /** Working days since it was asked. */
  readonly age: number;
  /** An answer was expected before the day of the list. */
  readonly overdue: boolean;
}

export interface QuestionGroup {
  /** Department, `customer` or `supplier`; a person's name when grouped by person, empty when nobody was named. */
  readonly name: string;
  /** Oldest first. */
  readonly questions: readonly OpenQuestion[];
}

/** The questions among the items, by who has the ball; the group with the oldest question first. */
export function openQuestions(
  items: readonly ItemView[],
  asOf: LocalDate,
  grouping: BoardGrouping,
): readonly QuestionGroup[] {
  const groups = new Map<string, OpenQuestion[]>();
  for (const view of items) {
    const { waiting } = view.item;
    if (waiting === undefined) continue;
    const { expectedBy } = waiting;
    const question = {
      view,
      waiting,
      age: view.clocks.waitedForOthers,
      overdue: expectedBy !== null && expectedBy < asOf,
    };
    const name = nameOf(waiting, grouping);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [question]);
    else group.push(question);
  }
  return [...groups]
    .map(([name, questions]) => ({ name, questions: questions.sort(oldestFirst) }))
    .sort((left, right) => (right.questions[0]?.age ?? 0) - (left.questions[0]?.age ?? 0));
}

function nameOf({ on, person }: Waiting, grouping: BoardGrouping): string {
  if (grouping === 'person') return person ?? '';
  return on.kind === 'department' ? on.department : on.kind;
}

function oldestFirst(left: OpenQuestion, right: OpenQuestion): number {
  return right.age - left.age || left.waiting.askedOn.localeCompare(right.waiting.askedOn);
}
