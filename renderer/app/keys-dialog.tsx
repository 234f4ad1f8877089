import { useTranslation } from 'react-i18next';
import { actKeys, itemActs } from '../finding/item-acts.ts';
import { Dialog } from '../ui/dialog.tsx';

const everywhere = [
  ['Ctrl+K', 'palette'],
  ['Ctrl+B', 'task'],
  ['Ctrl+Z', 'undo'],
  ['?', 'keys'],
  ['Ctrl + − 0', 'zoom'],
] as const;

const inList = [
  ['↑ ↓', 'move'],
  ['PgUp PgDn', 'page'],
  ['Home End', 'ends'],
  ['Enter', 'open'],
  ['Shift+↑ ↓', 'extend'],
  ['X  Space', 'tick'],
  ['Ctrl+A', 'all'],
  ['Ctrl+C', 'copy'],
  ['/  Ctrl+F', 'filter'],
  ['Esc', 'leave'],
  ['Shift+F10', 'menu'],
] as const;

const inDossier = [
  ['[  ]', 'step'],
  ['Esc', 'back'],
] as const;

const inTray = [
  ['A  1–9', 'accept'],
  ['Z', 'other'],
  ['X', 'nowhere'],
] as const;

/** All keys on one page. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const key = ([name, meaning]: readonly [string, string]) => (
    <div key={name}>
      <dt>
        <kbd>{name.replace('Space', t('keys.space'))}</kbd>
      </dt>
      <dd>{meaning}</dd>
    </div>
  );
  return (
    <Dialog title={t('keys.title')} closeLabel={t('app.close')} size="large" onClose={onClose}>
      <p className="muted">{t('keys.where')}</p>
      <h3>{t('keys.everywhere')}</h3>
      <dl className="keys">{everywhere.map(([name, what]) => key([name, t(`keys.${what}`)]))}</dl>
      <h3>{t('keys.onItem')}</h3>
      <dl className="keys">{itemActs.map((act) => key([actKeys[act], t(`action.${act}`)]))}</dl>
      <h3>{t('keys.inList')}</h3>
      <dl className="keys">{inList.map(([name, what]) => key([name, t(`keys.${what}`)]))}</dl>
      <h3>{t('nav.dossier')}</h3>
      <dl className="keys">{inDossier.map(([name, what]) => key([name, t(`keys.${what}`)]))}</dl>
      <h3>{t('nav.unlinked')}</h3>
      <dl className="keys">{inTray.map(([name, what]) => key([name, t(`keys.${what}`)]))}</dl>
    </Dialog>
  );
}
