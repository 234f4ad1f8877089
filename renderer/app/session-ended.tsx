import { useTranslation } from 'react-i18next';
import { Message } from '../ui/states.tsx';

/** Stands in for everything once the host no longer knows this page. */
export function SessionEnded() {
  const { t } = useTranslation();
  return (
    <main className="whole-page">
      <h1 className="unseen">Sluitend</h1>
      <Message icon="clock" title={t('session.ended')} text={t('session.endedText')}>
        <code>npm start</code>
      </Message>
    </main>
  );
}
