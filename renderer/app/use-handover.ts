import { useTranslation } from 'react-i18next';
import type { Input } from '#shared/api/methods.ts';
import { useApp } from './app-context.ts';

type Handover = Pick<Input<'exportHandover'>, 'of' | 'format'>;

/** Saves a handover where the person says, as a page or a workbook: both read without the program. */
export function useHandover(): (handover: Handover) => Promise<void> {
  const { t } = useTranslation();
  const { api, language, tell } = useApp();
  return async (handover) => {
    const reply = await api.call('exportHandover', { ...handover, language });
    if (!reply.ok) return tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
    if (reply.value?.kind === 'download') location.assign(reply.value.url);
    else if (reply.value !== null)
      tell({ tone: 'done', text: t('backup.exported', { path: reply.value.path }) });
  };
}
