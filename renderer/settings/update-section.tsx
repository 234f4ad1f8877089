import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UpdateSettings } from '#shared/api/host-views.ts';
import { Button } from '../ui/button.tsx';
import { CheckBox } from './check-box.tsx';

interface UpdateSectionProps {
  readonly settings: UpdateSettings | undefined;
  readonly disabled: boolean;
  readonly onChange: (settings: UpdateSettings) => void;
}

/** Where newer versions of the program come from, if anywhere. */
export function UpdateSection({ settings, disabled, onChange }: UpdateSectionProps) {
  const { t } = useTranslation();
  const [feed, setFeed] = useState(settings?.feed ?? '');
  const [publisher, setPublisher] = useState(settings?.publisher ?? '');
  const [feedId, publisherId] = [useId(), useId()];
  const isWhole = /^https:\/\/\S+$/.test(feed) && publisher.trim() !== '';
  const on = settings?.on ?? false;
  return (
    <fieldset className="settings-group" disabled={disabled}>
      <legend>{t('settings.updates')}</legend>
      <p className="muted">{t('settings.updatesNote')}</p>
      <div className="settings-field">
        <label htmlFor={feedId}>{t('settings.feed')}</label>
        <input
          id={feedId}
          type="url"
          value={feed}
          placeholder="https://"
          onChange={(event) => setFeed(event.target.value)}
        />
      </div>
      <div className="settings-field">
        <label htmlFor={publisherId}>{t('settings.publisher')}</label>
        <input id={publisherId} value={publisher} onChange={(event) => setPublisher(event.target.value)} />
      </div>
      <CheckBox
        label={t('settings.updatesOn')}
        checked={on}
        disabled={!isWhole}
        onChange={(next) => onChange({ on: next, feed, publisher: publisher.trim() })}
      />
      {on && (feed !== settings?.feed || publisher.trim() !== settings.publisher) && (
        <Button disabled={!isWhole} onClick={() => onChange({ on, feed, publisher: publisher.trim() })}>
          {t('settings.saveFeed')}
        </Button>
      )}
    </fieldset>
  );
}
