import { useTranslation } from 'react-i18next';
import { firstWatchSettings, type WatchSettings } from '#shared/api/host-views.ts';
import { CheckBox } from './check-box.tsx';
import { TimeField } from './time-field.tsx';

interface WatchSectionProps {
  readonly settings: WatchSettings | undefined;
  /** An administrator decided it. */
  readonly disabled: boolean;
  readonly onChange: (settings: WatchSettings) => void;
}

const usualTime = '08:30';

/** When the program checks by itself. */
export function WatchSection({ settings = firstWatchSettings, disabled, onChange }: WatchSectionProps) {
  const { t } = useTranslation();
  const change = (part: Partial<WatchSettings>) => onChange({ ...settings, ...part });
  return (
    <fieldset className="settings-group" disabled={disabled}>
      <legend>{t('settings.watch')}</legend>
      <CheckBox label={t('settings.watchOn')} checked={settings.on} onChange={(on) => change({ on })} />
      <CheckBox
        label={t('settings.pauseOnBattery')}
        checked={settings.pauseOnBattery}
        disabled={!settings.on}
        onChange={(pauseOnBattery) => change({ pauseOnBattery })}
      />
      <CheckBox
        label={t('settings.checkDaily')}
        checked={settings.checkAt !== null}
        onChange={(daily) => change({ checkAt: daily ? usualTime : null })}
      />
      {settings.checkAt !== null && (
        <TimeField
          label={t('settings.checkAt')}
          value={settings.checkAt}
          onChange={(checkAt) => change({ checkAt })}
        />
      )}
    </fieldset>
  );
}
