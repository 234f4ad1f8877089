import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface NameFieldProps {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** How a person is called in the history; taken over when the field is left or Enter is pressed. */
export function NameField({ name, onChange }: NameFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(name);
  useEffect(() => setText(name), [name]);
  const take = () => {
    if (text.trim() !== name) onChange(text.trim());
  };
  return (
    <div className="settings-field">
      <label htmlFor="user-name">{t('weights.userName')}</label>
      <input
        id="user-name"
        type="text"
        maxLength={100}
        value={text}
        aria-describedby="user-name-note"
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      <p className="muted" id="user-name-note">
        {t('weights.userNameNote')}
      </p>
    </div>
  );
}
