import { useTranslation } from 'react-i18next';
import { type DesktopSettings, firstDesktopSettings } from '#shared/api/host-views.ts';
import { CheckBox } from './check-box.tsx';
import { KeysField } from './keys-field.tsx';
import { TimeField } from './time-field.tsx';

interface DesktopSectionProps {
  readonly settings: DesktopSettings | undefined;
  /** The system has a list of programs that start with it. */
  readonly canStartWithSystem: boolean;
  /** An administrator decided it. */
  readonly disabled: boolean;
  readonly onChange: (settings: DesktopSettings) => void;
}

const usualQuietHours = { from: '18:00', until: '08:00' };

/** How the installed program behaves outside its window. */
export function DesktopSection(props: DesktopSectionProps) {
  const { settings = firstDesktopSettings, canStartWithSystem, disabled, onChange } = props;
  const { t } = useTranslation();
  const change = (part: Partial<DesktopSettings>) => onChange({ ...settings, ...part });
  const { quietHours } = settings;
  return (
    <fieldset className="settings-group" disabled={disabled}>
      <legend>{t('settings.desktop')}</legend>
      <CheckBox label={t('settings.tray')} checked={settings.tray} onChange={(tray) => change({ tray })} />
      <CheckBox
        label={t('settings.notify')}
        checked={settings.notify}
        onChange={(notify) => change({ notify })}
      />
      {settings.notify && (
        <CheckBox
          label={t('settings.quiet')}
          checked={quietHours !== null}
          onChange={(quiet) => change({ quietHours: quiet ? usualQuietHours : null })}
        />
      )}
      {settings.notify && quietHours !== null && (
        <>
          <TimeField
            label={t('settings.quietFrom')}
            value={quietHours.from}
            onChange={(from) => change({ quietHours: { ...quietHours, from } })}
          />
          <TimeField
            label={t('settings.quietUntil')}
            value={quietHours.until}
            onChange={(until) => change({ quietHours: { ...quietHours, until } })}
          />
        </>
      )}
      {canStartWithSystem && (
        <CheckBox
          label={t('settings.startWithSystem')}
          checked={settings.startWithSystem}
          onChange={(startWithSystem) => change({ startWithSystem })}
        />
      )}
      {(['quickCheckKeys', 'quickSearchKeys'] as const).map((name) => (
        <KeysField
          key={name}
          label={t(`settings.${name}`)}
          keys={settings[name]}
          onChange={(keys) => change({ [name]: keys })}
        />
      ))}
    </fieldset>
  );
}
