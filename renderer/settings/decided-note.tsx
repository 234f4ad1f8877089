import { useTranslation } from 'react-i18next';
import type { SettingName } from '#shared/api/settings-views.ts';
import { useApp } from '../app/app-context.ts';
import { Icon } from '../ui/icon.tsx';

/** Whether the policy of this computer decides this setting. */
export function useIsDecided(): (name: SettingName) => boolean {
  const { state } = useApp();
  return (name) => state.decided?.includes(name) ?? false;
}

/** Says at a setting that an administrator decided it; nothing at one that is the person's own. */
export function DecidedNote({ name }: { readonly name: SettingName }) {
  const { t } = useTranslation();
  const isDecided = useIsDecided();
  if (!isDecided(name)) return null;
  return (
    <p className="muted settings-decided">
      <Icon name="info" />
      {t('settings.decided')}
    </p>
  );
}
