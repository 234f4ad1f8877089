import type { FieldName } from '../../domain/field-name.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import { type FoundDate, findDates } from '../layout/find-dates.ts';
import type { DateOrder } from '../values/parse-date.ts';
import { type Candidate, type LabelledPlace, placeScore } from './candidate.ts';

const dateFields: ReadonlySet<string> = new Set(['invoiceDate', 'dueDate', 'orderDate', 'deliveryDate']);

/** Every date that a label announces. The first date beside or below a label is meant, unless words stand between. */
export function dateCandidates(
  places: readonly LabelledPlace[],
  order: DateOrder,
): readonly Candidate<FoundDate>[] {
  const answered = new Set<LabelledPlace['label']>();
  return places.flatMap((labelled) => {
    if (!dateFields.has(labelled.target) || (answered.has(labelled.label) && labelled.place.how === 'below'))
      return [];
    const found = firstDate(labelled, order);
    if (!found) return [];
    answered.add(labelled.label);
    const score = placeScore(labelled) - 0.03 * found.span.first;
    return [{ field: labelled.target as FieldName, value: found, span: found.span, score }];
  });
}

function firstDate({ place, strength, label }: LabelledPlace, order: DateOrder): FoundDate | null {
  if (place.depth > 2) return null;
  const found = findDates(place.row, order)[0];
  if (!found) return null;
  const reach = strength === 'strong' || label.announces ? 6 : 0;
  return found.span.first <= reach ? found : null;
}

/** The day that a found date says, or `null` when it is ambiguous or impossible. */
export function dayOf(found: FoundDate): LocalDate | null {
  return found.parsed.state === 'read' ? found.parsed.date : null;
}
