import { isOpen, type OpenItem } from '../domain/open-item.ts';
import type { TrackedItem } from '../domain/process-overview.ts';

/** What the overview looks at of an item. */
export function trackedItem(item: OpenItem): TrackedItem {
  const { finding } = item;
  return {
    id: item.id,
    check: finding.check,
    severity: finding.severity,
    party: finding.party,
    department: finding.owner,
    dossierType: finding.dossier?.split(':')[0] ?? null,
    cause: finding.likelyCause,
    since: item.since,
    isOpen: isOpen(item),
    ballWith: item.waiting?.on.kind ?? 'us',
  };
}
