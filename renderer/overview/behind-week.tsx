import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { WeekFigure } from '#shared/domain/process-overview.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { useApp } from '../app/app-context.ts';
import { FailureMessage } from '../app/failure-message.tsx';
import { useRequest } from '../app/use-request.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Loading } from '../ui/states.tsx';
import { BehindList } from './behind-list.tsx';

export interface ChosenWeek {
  readonly from: LocalDate;
  readonly figure: WeekFigure;
}

/** The items that a bar or a number of a week counts, those that are settled by now too. */
export function BehindWeek({
  chosen: { from, figure },
  onClose,
}: {
  readonly chosen: ChosenWeek;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { api } = useApp();
  const [request, reload] = useRequest(api, 'getBehindWeek', { from, figure });
  const title = t('overview.behindWeek', { figure: t(`overview.${figure}`), date: formatDate(from) });
  if (request.state === 'done') return <BehindList title={title} lines={request.value} onClose={onClose} />;
  return (
    <Dialog title={title} closeLabel={t('app.close')} size="large" onClose={onClose}>
      {request.state === 'loading' && <Loading label={t('overview.loadingList')} />}
      {request.state === 'failed' && <FailureMessage failure={request.failure} retry={reload} />}
    </Dialog>
  );
}
