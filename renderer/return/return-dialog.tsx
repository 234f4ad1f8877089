import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../app/app-context.ts';
import { useWords } from '../finding/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { VirtualRows } from '../ui/virtual-rows.tsx';
import { ChangeLine } from './change-line.tsx';
import { KeptList } from './kept-list.tsx';
import { RefusalList } from './refusal-list.tsx';
import { keyOfChange, useChosen } from './use-chosen.ts';
import type { ReturnedReport } from './use-return.ts';
import './return.css';

interface ReturnDialogProps {
  readonly report: ReturnedReport;
  /** Something was taken over: the list is not what it was. */
  readonly onTaken: () => void;
  readonly onClose: () => void;
}

/** Shows what a colleague filled in before anything is taken over. */
export function ReturnDialog({ report, onTaken, onClose }: ReturnDialogProps) {
  const { t } = useTranslation();
  if (report.kind === 'report') return <Preview report={report} onTaken={onTaken} onClose={onClose} />;
  return (
    <Dialog title={t('return.refusedTitle')} closeLabel={t('app.close')} onClose={onClose}>
      <p>{t(`return.refused.${report.why}`)}</p>
      <div className="dialog-actions">
        <Button tone="primary" onClick={onClose}>
          {t('app.close')}
        </Button>
      </div>
    </Dialog>
  );
}

type Preview = Extract<ReturnedReport, { kind: 'report' }>;

interface PreviewProps extends ReturnDialogProps {
  readonly report: Preview;
}

function Preview({ report, onTaken, onClose }: PreviewProps) {
  const { t } = useTranslation();
  const { changes, refusals, kept } = report;
  const chosen = useChosen(changes);
  const { busy, accept } = useAccept(report, () => {
    onTaken();
    onClose();
  });
  const conflicts = changes.filter(({ kind }) => kind === 'conflict').length;
  return (
    <Dialog title={t('return.title')} closeLabel={t('app.close')} size="large" onClose={onClose}>
      <Origin report={report} />
      {changes.length === 0 ? (
        <p>{t('return.nothing')}</p>
      ) : (
        <>
          <p>
            {t('return.what', { count: changes.length })}
            {conflicts > 0 && ` ${t('return.conflicts', { count: conflicts })}`}
          </p>
          <label className="return-all">
            <input
              type="checkbox"
              checked={chosen.all}
              onChange={({ target }) => chosen.setAll(target.checked)}
            />
            {t('return.all')}
          </label>
          <VirtualRows
            label={t('return.list')}
            rows={changes}
            keyOf={keyOfChange}
            draw={(change) => (
              <ChangeLine
                change={change}
                chosen={chosen.has(change)}
                onChoose={(on) => chosen.set(change, on)}
              />
            )}
          />
        </>
      )}
      {refusals.length > 0 && <RefusalList refusals={refusals} />}
      {kept.length > 0 && <KeptList kept={kept} />}
      <Missing report={report} />
      <div className="dialog-actions">
        <Button onClick={onClose}>{changes.length === 0 ? t('app.close') : t('app.cancel')}</Button>
        {changes.length > 0 && (
          <Button
            tone="primary"
            icon="check"
            disabled={busy || chosen.list.length === 0}
            onClick={() => accept(chosen.list)}
          >
            {t('return.accept', { count: chosen.list.length })}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

/** Rows and columns that did not come back. */
function Missing({ report: { missingRows, missingColumns } }: { readonly report: Preview }) {
  const { t } = useTranslation();
  const columns = missingColumns.map((field) => t(`return.field.${field}`)).join(', ');
  return (
    <>
      {missingRows > 0 && <p className="muted">{t('return.missingRows', { count: missingRows })}</p>}
      {columns !== '' && <p className="muted">{t('return.missingColumns', { columns })}</p>}
    </>
  );
}

function Origin({ report }: { readonly report: Preview }) {
  const { t } = useTranslation();
  const words = useWords();
  const facts = { file: report.fileName, moment: words.moment(report.madeAt) };
  return (
    <p className="muted">
      {report.author === null
        ? t('return.fromUnknown', facts)
        : t('return.from', { ...facts, author: report.author })}
    </p>
  );
}

function useAccept({ preview }: Preview, onDone: () => void) {
  const { t } = useTranslation();
  const { api, tell } = useApp();
  const [busy, setBusy] = useState(false);
  const accept = (changes: Preview['changes']) => {
    setBusy(true);
    const chosen = changes.map(({ item, field, ours }) => ({ item, field, ours }));
    void api.call('acceptReturn', { preview, accept: chosen }).then((reply) => {
      setBusy(false);
      if (!reply.ok) return tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
      const done = t('return.done', { count: reply.value.taken });
      const all = reply.value.taken === chosen.length;
      tell({ tone: all ? 'done' : 'problem', text: all ? done : `${done} ${t('return.stale')}` });
      onDone();
    });
  };
  return { busy, accept };
}
