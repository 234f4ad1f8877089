import { documentFields } from '../../domain/field-name.ts';
import { type FoundLabel, findLabels } from '../labels/find-labels.ts';
import { findWrappedLabels } from '../labels/find-wrapped-labels.ts';
import type { LabelTarget } from '../labels/label-list.ts';
import { below, rightOf, type ValuePlace } from '../labels/label-values.ts';
import type { DocumentLayout, LaidOutLine } from '../layout/document-layout.ts';
import type { LabelledPlace } from './candidate.ts';
import { pairedPlaces } from './paired-labels.ts';

/** Every label of the document with the places where its value may stand, right of it first. */
export function labelledPlaces(layout: DocumentLayout): readonly LabelledPlace[] {
  const wrapped = layout.lines.flatMap((line) => placesOfWrapped(layout, line));
  const own = layout.lines
    .flatMap((line) => placesOf(layout, line))
    .filter(({ label }) => !wrapped.some((whole) => isPartOf(label, whole.label)));
  return [...own, ...wrapped];
}

/** `CLIENT` of `CODE CLIENT` says something else by itself. */
function isPartOf({ span }: FoundLabel, whole: FoundLabel): boolean {
  const [left, , right] = whole.span.box;
  const isOver = span.box[0] < right && span.box[2] > left;
  return isOver && (span.line === whole.span.line || span.line === whole.span.line - 1);
}

/** `CODE` above `CLIENT` in a narrow cell is one label; its value stands below the two. */
function placesOfWrapped(layout: DocumentLayout, line: LaidOutLine): readonly LabelledPlace[] {
  return findWrappedLabels(layout.lines[line.line - 1], line).flatMap((label) =>
    below(layout, line, label).flatMap((place) =>
      label.meanings.map(({ target, strength }) => ({ label, target, strength, place })),
    ),
  );
}

function placesOf(layout: DocumentLayout, line: LaidOutLine): readonly LabelledPlace[] {
  const paired = pairedPlaces(line);
  if (paired.length > 0) return paired;
  const labels = findLabels(line);
  return labels.flatMap((label, index) => {
    const under = below(layout, line, label);
    return label.meanings.flatMap(({ target, strength }) => {
      const right = placeRight(layout, line, label, { target, following: labels.slice(index + 1) });
      const all: readonly ValuePlace[] = right
        ? [right, ...under]
        : under.map((place) => ({ ...place, isAlone: true }));
      return all.map((place) => ({ label, target, strength, place }));
    });
  });
}

/**
 * Up to the next label; for an amount a label of something else in between does not matter: in `Total due on 3 August $4.11`
 * the total is still the amount.
 */
function placeRight(
  layout: DocumentLayout,
  line: LaidOutLine,
  label: FoundLabel,
  { target, following }: { readonly target: LabelTarget; readonly following: readonly FoundLabel[] },
): ValuePlace | null {
  const stops = isAmount(target)
    ? following.filter(({ meanings }) => meanings.some((other) => stopsAmount(other.target)))
    : following;
  return (
    rightOf(line, label, stops[0]) ?? (following.length === 0 ? slightlyShifted(layout, line, label) : null)
  );
}

/** A value a few points higher or lower than its label, as when two columns were set apart from each other. */
function slightlyShifted(layout: DocumentLayout, line: LaidOutLine, label: FoundLabel): ValuePlace | null {
  const middle = (label.span.box[1] + label.span.box[3]) / 2;
  const reach = 0.75 * (label.span.box[3] - label.span.box[1]);
  for (const other of [layout.lines[line.line + 1], layout.lines[line.line - 1]]) {
    const segment = other?.segments.find(({ box }) => box[0] > label.span.box[2]);
    if (!other || !segment || other.page !== line.page || findLabels(other).length > 0) continue;
    if (Math.abs((segment.box[1] + segment.box[3]) / 2 - middle) > reach) continue;
    return {
      line,
      row: { words: segment.words, page: line.page, line: other.line },
      how: 'right',
      depth: 0,
      gap: 15,
    };
  }
  return null;
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
