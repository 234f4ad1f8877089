import { useTranslation } from 'react-i18next';
import type { StorageView, StoredWorkspace } from '#shared/api/storage-views.ts';
import { formatBytes } from '#shared/text/format-bytes.ts';
import { useApp } from '../app/app-context.ts';
import { Button } from '../ui/button.tsx';

interface StoredPartsProps {
  readonly view: StorageView;
  readonly onRemove: (workspace: StoredWorkspace) => void;
}

/** Everything that is kept, as a table: what, where, how much. */
export function StoredParts({ view, onRemove }: StoredPartsProps) {
  const { t } = useTranslation();
  const { language } = useApp();
  const size = (bytes: number) => formatBytes(bytes, language);
  return (
    <section aria-labelledby="stored">
      <h2 id="stored">{t('privacy.stored')}</h2>
      <p className="muted">{t('privacy.where', { folder: view.folder })}</p>
      <table className="privacy-table">
        <thead>
          <tr>
            <th scope="col">{t('privacy.what')}</th>
            <th scope="col">{t('privacy.place')}</th>
            <th scope="col" className="figures">
              {t('privacy.size')}
            </th>
            <th scope="col">
              <span className="unseen">{t('privacy.remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {view.workspaces.map((workspace) => (
            <tr key={workspace.id}>
              <th scope="row">
                {workspace.isOpen ? t('privacy.openWorkspace') : t('privacy.workspace')}
                <small>{t('privacy.workspaceHolds')}</small>
              </th>
              <td>{workspace.folders?.join(', ') ?? t('privacy.unknownWorkspace')}</td>
              <td className="figures">{size(workspace.bytes)}</td>
              <td>
                <Button
                  icon="cross"
                  onClick={() => onRemove(workspace)}
                  aria-label={t('privacy.removeOf', { what: workspace.folders?.[0] ?? workspace.id })}
                >
                  {t('privacy.remove')}
                </Button>
              </td>
            </tr>
          ))}
          {view.rest.map((part) => (
            <tr key={part.kind}>
              <th scope="row">{t(`privacy.kind.${part.kind}`)}</th>
              <td>{part.path}</td>
              <td className="figures">{size(part.bytes)}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      {view.workspaces.length === 0 && <p className="muted">{t('privacy.noWorkspaces')}</p>}
    </section>
  );
}
