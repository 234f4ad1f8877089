import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExpiredDossier, StorageView, StoredWorkspace } from '#shared/api/storage-views.ts';
import { FailureMessage } from '../app/failure-message.tsx';
import { routeAddress } from '../app/route.ts';
import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/states.tsx';
import { ExpiredList } from './expired-list.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { StoredParts } from './stored-parts.tsx';
import { useStorage } from './use-storage.ts';
import './privacy.css';

/** What a person is about to remove. */
export type Removal =
  | { readonly kind: 'workspace'; readonly workspace: StoredWorkspace }
  | { readonly kind: 'dossier'; readonly dossier: ExpiredDossier };

/** What is kept on this computer, where and how much, and how it goes away. */
export function PrivacyScreen() {
  const { t } = useTranslation();
  const storage = useStorage();
  const [removal, setRemoval] = useState<Removal | null>(null);
  const remove = async (chosen: Removal) => {
    setRemoval(null);
    if (chosen.kind === 'workspace') await storage.deleteWorkspace(chosen.workspace.id);
    else await storage.deleteDossier(chosen.dossier.id);
  };
  return (
    <div className="privacy">
      <h1>{t('nav.privacy')}</h1>
      <p>{t('privacy.promise')}</p>
      {storage.view === null && storage.failure === null && <Loading label={t('app.loading')} />}
      {storage.failure !== null && <FailureMessage failure={storage.failure} retry={storage.reload} />}
      {storage.view !== null && <Kept view={storage.view} onRemove={setRemoval} />}
      <section aria-labelledby="diagnosis">
        <h2 id="diagnosis">{t('privacy.diagnosis')}</h2>
        <p className="muted">{t('privacy.diagnosisNote')}</p>
        <div className="settings-actions">
          <Button icon="download" onClick={() => void storage.saveDiagnosis()}>
            {t('privacy.saveDiagnosis')}
          </Button>
          <a className="button" href={routeAddress({ screen: 'settings' })}>
            {t('privacy.back')}
          </a>
        </div>
      </section>
      {removal !== null && (
        <RemoveDialog
          removal={removal}
          onClose={() => setRemoval(null)}
          onRemove={() => void remove(removal)}
        />
      )}
    </div>
  );
}

interface KeptProps {
  readonly view: StorageView;
  readonly onRemove: (removal: Removal) => void;
}

function Kept({ view, onRemove }: KeptProps) {
  return (
    <>
      <StoredParts view={view} onRemove={(workspace) => onRemove({ kind: 'workspace', workspace })} />
      <ExpiredList dossiers={view.expired} onRemove={(dossier) => onRemove({ kind: 'dossier', dossier })} />
    </>
  );
}
