import { documentFields } from '../../domain/field-name.ts';
import { type FoundLabel, findLabels } from '../labels/find-labels.ts';
import type { LabelTarget } from '../labels/label-list.ts';
import { below, rightOf, type ValuePlace } from '../labels/label-values.ts';
import type { DocumentLayout, LaidOutLine } from '../layout/document-layout.ts';
import type { LabelledPlace } from './candidate.ts';

/** Every label of the document with the places where its value may stand, right of it first. */
export function labelledPlaces(layout: DocumentLayout): readonly LabelledPlace[] {
  return layout.lines.flatMap((line) => {
    const labels = findLabels(line);
    return labels.flatMap((label, index) => {
      const under = below(layout, line, label);
      return label.meanings.flatMap(({ target, strength }) => {
        const right = placeRight(line, label, { target, following: labels.slice(index + 1) });
        const all: readonly ValuePlace[] = right ? [right, ...under] : under;
        return all.map((place) => ({ label, target, strength, place }));
      });
    });
  });
}

/**
 * Up to the next label; for an amount a label of something else in between does not matter: in `Total due on 3 August $4.11`
 * the total is still the amount.
 */
function placeRight(
  line: LaidOutLine,
  label: FoundLabel,
  { target, following }: { readonly target: LabelTarget; readonly following: readonly FoundLabel[] },
): ValuePlace | null {
  const stops = isAmount(target)
    ? following.filter(({ meanings }) => meanings.some((other) => stopsAmount(other.target)))
    : following;
  return rightOf(line, label, stops[0]);
}

function isAmount(target: LabelTarget): boolean {
  return (
    target === 'amountDue' ||
    (target in documentFields && documentFields[target as keyof typeof documentFields] === 'amount')
  );
}

/** Dates may stand between the label of an amount and the amount; anything else begins something new. */
function stopsAmount(target: LabelTarget): boolean {
  return !/Date$/.test(target);
}
