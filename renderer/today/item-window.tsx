import { useTranslation } from 'react-i18next';
import type { ItemView, TodayView } from '#shared/api/views.ts';
import { useBilingual } from '../app/app-context.ts';
import { type Route, routeAddress } from '../app/route.ts';
import { EvidencePair } from '../evidence/evidence-pair.tsx';
import { FindingFacts } from '../finding/finding-facts.tsx';
import { FindingText } from '../finding/finding-text.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface ItemWindowProps {
  readonly view: ItemView;
  readonly unlinked: TodayView['unlinked'];
  readonly onClose: () => void;
}

/** An item that hangs on no dossier: what is wrong, the screen where it can be put right, and the places where it was seen. */
export function ItemWindow({ view, unlinked, onClose }: ItemWindowProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  const { finding } = view.item;
  const hasTwo = finding.evidence.length > 1;
  const loose = unlinked.find(({ file }) => finding.evidence.some(({ at }) => at.file === file));
  return (
    <Dialog title={say(view.checkTitle)} closeLabel={t('app.close')} size="large" onClose={onClose}>
      <FindingText finding={finding} facts={hasTwo ? 'elsewhere' : 'here'} />
      <p>
        <ScreenLink to={loose ? { screen: 'unlinked', file: loose.file } : { screen: 'set-up' }} />
      </p>
      <EvidencePair
        evidence={finding.evidence}
        between={hasTwo ? <FindingFacts finding={finding} /> : null}
      />
    </Dialog>
  );
}

function ScreenLink({ to }: { readonly to: Extract<Route, { readonly screen: 'unlinked' | 'set-up' }> }) {
  const { t } = useTranslation();
  return (
    <a className="button" href={routeAddress(to)}>
      {t(`nav.${to.screen}`)}
    </a>
  );
}
