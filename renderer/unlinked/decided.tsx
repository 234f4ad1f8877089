import { useTranslation } from 'react-i18next';
import type { TrayDocument, UnlinkedTray } from '#shared/api/filing-views.ts';
import { routeAddress } from '../app/route.ts';
import { Button } from '../ui/button.tsx';

interface DecidedProps {
  readonly tray: UnlinkedTray;
  readonly onBringBack: (document: TrayDocument) => void;
}

/** What was decided: links that count from the next run on, and documents that belong nowhere. */
export function Decided({ tray, onBringBack }: DecidedProps) {
  const { t } = useTranslation();
  const { accepted, setAside } = tray;
  return (
    <>
      {accepted.length > 0 && (
        <section className="panel" aria-labelledby="tray-accepted">
          <h2 id="tray-accepted">{t('unlinked.acceptedTitle', { count: accepted.length })}</h2>
          <ul className="tray-decided">
            {accepted.map(({ document, shownPath, dossier, key }) => (
              <li key={`${document} ${dossier}`}>
                <span className="file-name">{shownPath}</span>
                <a href={routeAddress({ screen: 'dossier', dossier, item: null })}>{key}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {setAside.length > 0 && (
        <details className="panel">
          <summary>{t('unlinked.asideTitle', { count: setAside.length })}</summary>
          <ul className="tray-decided">
            {setAside.map((document) => (
              <li key={document.document}>
                <span className="file-name">{document.shownPath}</span>
                <Button
                  tone="quiet"
                  icon="undo"
                  aria-label={t('unlinked.bringBackNamed', { name: document.shownPath })}
                  onClick={() => onBringBack(document)}
                >
                  {t('unlinked.bringBack')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
