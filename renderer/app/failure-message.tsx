import { useTranslation } from 'react-i18next';
import type { Failure } from '#shared/api/reply.ts';
import { Button } from '../ui/button.tsx';
import { Message } from '../ui/states.tsx';

/** What could not be done, and a way to try again. */
export function FailureMessage({
  failure,
  retry,
}: {
  readonly failure: Failure;
  readonly retry?: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Message
      icon="warning"
      role="alert"
      title={t('app.failedTitle')}
      text={t(`terms.failure.${failure.code}`)}
      detail={failure.detail}
    >
      {retry && (
        <Button icon="refresh" onClick={retry}>
          {t('app.retry')}
        </Button>
      )}
    </Message>
  );
}
