import type { PlannedFinding } from './mistake.ts';
import { changedMistakes } from './mistakes/changed-mistakes.ts';
import { deadlineMistakes } from './mistakes/deadline-mistakes.ts';
import { orderDocumentMistakes } from './mistakes/order-document-mistakes.ts';
import { orderRegisterMistakes } from './mistakes/order-register-mistakes.ts';
import { purchaseMistakes } from './mistakes/purchase-mistakes.ts';
import { unreadableMistakes } from './mistakes/unreadable-mistakes.ts';
import type { Workspace } from './sample-types.ts';

/** `before`: the folder as it lay there on the earlier day, without the changes made after the invoice. */
export type SampleDay = 'before' | 'today';

/** Spoils a flawless workspace on purpose. Gives it back with everything the program has to find in it. */
export function plantMistakes(
  flawless: Workspace,
  sampleDay: SampleDay,
): { readonly workspace: Workspace; readonly findings: readonly PlannedFinding[] } {
  const mistakes = [
    ...orderRegisterMistakes(flawless),
    ...orderDocumentMistakes(flawless),
    ...deadlineMistakes(),
    ...purchaseMistakes(flawless),
    ...unreadableMistakes(flawless),
    ...(sampleDay === 'today' ? changedMistakes(flawless) : []),
  ];
  return {
    workspace: mistakes.reduce((workspace, mistake) => mistake.plant(workspace), flawless),
    findings: mistakes.flatMap((mistake) => mistake.findings),
  };
}
