import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BehindLine } from '#shared/api/overview-views.ts';
import { useBilingual } from '../app/app-context.ts';
import { routeAddress } from '../app/route.ts';
import { SeverityMark } from '../finding/severity-mark.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Prose } from '../ui/prose.tsx';

interface BehindListProps {
  readonly title: string;
  readonly lines: readonly BehindLine[];
  readonly onClose: () => void;
  /** What can be done with all of them, above the list. */
  readonly children?: ReactNode;
}

const shownAtOnce = 300;

/** The items behind a bar or a number, each with the way to its dossier. */
export function BehindList({ title, lines, onClose, children }: BehindListProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  const [most, setMost] = useState(shownAtOnce);
  return (
    <Dialog title={title} closeLabel={t('app.close')} size="large" onClose={onClose}>
      {children}
      {lines.length === 0 && <p className="muted">{t('overview.noneLeft')}</p>}
      <ul className="behind-bar">
        {lines.slice(0, most).map(({ item, dossier, dossierKey, party, severity, what, isOpen }) => (
          <li key={item}>
            <SeverityMark severity={severity} />
            {dossier === null ? (
              <span />
            ) : (
              <a href={routeAddress({ screen: 'dossier', dossier, item })} onClick={onClose}>
                {dossierKey}
              </a>
            )}
            <span>{party}</span>
            <span>
              <Prose>{say(what)}</Prose> {!isOpen && <span className="tag">{t('overview.settled')}</span>}
            </span>
          </li>
        ))}
      </ul>
      {lines.length > most && (
        <div>
          <Button icon="down" onClick={() => setMost(most + shownAtOnce)}>
            {t('overview.more', { count: lines.length - most })}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
