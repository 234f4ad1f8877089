import { findLabels } from '../labels/find-labels.ts';
import { below, rightOf } from '../labels/label-values.ts';
import type { DocumentLayout } from '../layout/document-layout.ts';
import type { LabelledPlace } from './candidate.ts';

/** Every label of the document with the places where its value may stand, right of it first. */
export function labelledPlaces(layout: DocumentLayout): readonly LabelledPlace[] {
  const places: LabelledPlace[] = [];
  for (const line of layout.lines) {
    const labels = findLabels(line);
    for (const [index, label] of labels.entries()) {
      const right = rightOf(line, label, labels[index + 1]);
      const all = [...(right ? [right] : []), ...below(layout, line, label)];
      for (const place of all) {
        for (const { target, strength } of label.meanings) places.push({ label, target, strength, place });
      }
    }
  }
  return places;
}
