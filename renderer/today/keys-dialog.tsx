import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.tsx';

const keys = [
  ['↑ ↓', 'move'],
  ['PgUp PgDn', 'page'],
  ['Home End', 'ends'],
  ['Enter', 'open'],
  ['S', 'start'],
  ['D', 'done'],
  ['R', 'reopen'],
  ['N', 'note'],
  ['Ctrl+Z', 'undo'],
  ['/  Ctrl+F', 'filter'],
  ['Esc', 'leave'],
  ['[  ]', 'step'],
  ['?', 'keys'],
] as const;

/** All keys on one page. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('keys.title')} closeLabel={t('app.close')} onClose={onClose}>
      <p className="muted">{t('keys.where')}</p>
      <dl className="keys">
        {keys.map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
