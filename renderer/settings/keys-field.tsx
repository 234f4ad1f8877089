import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { keysAsPrinted, pressedKeys } from './pressed-keys.ts';

interface KeysFieldProps {
  readonly label: string;
  /** As Electron writes them; null: none. */
  readonly keys: string | null;
  readonly onChange: (keys: string | null) => void;
}

const isMac = navigator.platform.startsWith('Mac');

/** Keys that work from any program, chosen by pressing them. */
export function KeysField({ label, keys, onChange }: KeysFieldProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'no' | 'yes' | 'unfit'>('no');
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (asking === 'no') return;
    const pressed = pressedKeys(event.nativeEvent, isMac);
    if (pressed.kind === 'stop') return setAsking('no');
    event.preventDefault();
    event.stopPropagation();
    if (pressed.kind === 'unfit') setAsking('unfit');
    if (pressed.kind !== 'keys') return;
    setAsking('no');
    onChange(pressed.keys);
  };
  const shown = keys === null ? t('settings.keysNone') : keysAsPrinted(keys, isMac);
  return (
    <div className="settings-keys">
      <span id={id}>{label}</span>
      <Button
        aria-label={t('settings.keysChoose', { label, keys: shown })}
        aria-pressed={asking !== 'no'}
        onClick={() => setAsking('yes')}
        onKeyDown={onKeyDown}
        onBlur={() => setAsking('no')}
      >
        {asking === 'no' ? shown : t('settings.keysPress')}
      </Button>
      {keys !== null && asking === 'no' && (
        <Button tone="quiet" aria-describedby={id} onClick={() => onChange(null)}>
          {t('settings.keysRemove')}
        </Button>
      )}
      <span className="second-line muted" role="status">
        {asking === 'unfit' && t('settings.keysUnfit')}
      </span>
    </div>
  );
}
