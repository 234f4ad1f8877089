import type { QuickCheckResult } from '#shared/api/quick-check-views.ts';
import type { Mark } from '../evidence/page-picture.tsx';

/** The boxes on the preview: first where something is wrong, then where each field was read. */
export function markedPlaces(result: QuickCheckResult): readonly Mark[] {
  const page = result.preview?.page;
  const wrong: Mark[] = [];
  const read: Mark[] = [];
  for (const { reading } of result.fields) {
    const at = reading.state === 'absent' ? null : reading.at;
    if (at?.kind === 'page' && at.page === page && at.box !== null) read.push({ box: at.box, tone: 'read' });
  }
  for (const { at, role } of result.findings.flatMap((finding) => finding.evidence)) {
    if (role !== 'found' || at.kind !== 'page') continue;
    if (at.page === page && at.box !== null) wrong.push({ box: at.box, tone: 'wrong' });
  }
  return [...wrong, ...read];
}
