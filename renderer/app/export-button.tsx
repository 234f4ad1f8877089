import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { useApp } from './app-context.ts';

/** Makes the Excel report, and tells where it is or offers it as a download. */
export function ExportButton({ disabled }: { readonly disabled: boolean }) {
  const { t } = useTranslation();
  const { api, language, tell } = useApp();
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    const reply = await api.call('exportReport', { language });
    setBusy(false);
    if (!reply.ok) return tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
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
  return (
    <Button icon="download" onClick={() => void make()} disabled={disabled || busy} aria-busy={busy}>
      {busy ? t('export.busy') : t('export.button')}
    </Button>
  );
}
