import { useTranslation } from 'react-i18next';
import type { Evidence } from '#shared/domain/evidence.ts';
import { Dialog } from '../ui/dialog.tsx';
import { EvidencePane } from './evidence-pane.tsx';

/** A place to look at, with the words above it. */
export interface ShownPlace {
  readonly title: string;
  readonly at: Evidence;
  readonly raw: string | null;
}

/** One place, large. */
export function EvidenceDialog({
  place,
  onClose,
}: {
  readonly place: ShownPlace;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Dialog title={place.title} closeLabel={t('app.close')} size="large" onClose={onClose}>
      <EvidencePane at={place.at} raw={place.raw} title={t('evidence.place')} tone="read" />
    </Dialog>
  );
}
