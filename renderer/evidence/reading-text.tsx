import { useTranslation } from 'react-i18next';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { Reading } from '#shared/domain/reading.ts';
import { useWords } from '../finding/use-words.ts';
import { Icon } from '../ui/icon.tsx';

/** Below this, a value is shown as uncertain. */
const certainFrom = 0.8;

/** A value, or in words why there is none. Never an empty place. */
export function ReadingText({ reading }: { readonly reading: Reading<FieldValue> }) {
  const { t } = useTranslation();
  const words = useWords();
  switch (reading.state) {
    case 'read': {
      const shown = words.value(reading.value);
      return (
        <span
          className="reading"
          title={reading.raw === shown ? undefined : t('reading.raw', { raw: reading.raw })}
        >
          {shown}
          {reading.confidence < certainFrom && <span className="tag">{t('reading.uncertain')}</span>}
        </span>
      );
    }
    case 'absent':
      return <span className="muted">{t('reading.absent')}</span>;
    case 'unreadable':
      return (
        <span className="reading reading-unreadable">
          <Icon name="question" />
          {t('reading.unreadable', { raw: reading.raw, reason: t(`terms.unreadable.${reading.reason}`) })}
        </span>
      );
  }
}
