import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Input } from '#shared/api/methods.ts';
import { useApp } from './app-context.ts';
import { useEvent } from './use-event.ts';

export type ExportOrder = Omit<Input<'exportReport'>, 'language'>;

/** Makes a report and tells where it is. `rows`: how many are written so far; null when none is being made. */
export function useExport() {
  const { t } = useTranslation();
  const { api, language, tell } = useApp();
  const [rows, setRows] = useState<number | null>(null);
  useEvent(api, 'exportProgress', (progress) => setRows((now) => (now === null ? null : progress.rows)));
  const make = async (order: ExportOrder) => {
    setRows(0);
    const reply = await api.call('exportReport', { language, ...order });
    setRows(null);
    if (!reply.ok) {
      if (reply.failure.code === 'cancelled') return;
      return tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
    }
    const report = reply.value;
    if (report === null) return;
    if (report.kind === 'saved') {
      tell({ tone: 'done', text: t('export.saved', { path: report.path, count: report.findings }) });
    } else {
      tell({
        tone: 'done',
        text: t('export.ready', { count: report.findings }),
        download: { url: report.url, fileName: report.fileName },
      });
    }
  };
  return {
    rows,
    make: (order: ExportOrder) => void make(order),
    stop: () => void api.call('cancelExport', {}),
  };
}
