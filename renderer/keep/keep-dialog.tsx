import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeepPlan } from '#shared/api/filing-views.ts';
import type { Input } from '#shared/api/methods.ts';
import type { QuickCheckResult } from '#shared/api/quick-check-views.ts';
import type { Failure } from '#shared/api/reply.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import { useApp, useBilingual } from '../app/app-context.ts';
import { SeverityMark } from '../finding/severity-mark.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import './keep.css';
import { Prose } from '../ui/prose.tsx';

export type FileToKeep = Input<'keepFile'>['file'];

interface KeepDialogProps {
  readonly file: FileToKeep;
  readonly dossier: { readonly id: DossierId; readonly key: string };
  /** What the file was dropped for; null: for nothing in particular. */
  readonly wanted: { readonly id: string; readonly label: Bilingual } | null;
  readonly onClose: () => void;
}

interface Looked {
  readonly plan: KeepPlan;
  readonly verdict: QuickCheckResult | null;
}

/** What a file would do in a dossier and where its copy would lie; on confirmation it is copied, and the dossier checked again. */
export function KeepDialog({ file, dossier, wanted, onClose }: KeepDialogProps) {
  const { t } = useTranslation();
  const { api, tell } = useApp();
  const looked = useLook(file, dossier.id);
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    const reply = await api.call('keepFile', { file, dossier: dossier.id });
    if (!reply.ok) {
      setBusy(false);
      return tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
    }
    const { kind, shownPath } = reply.value;
    tell({
      tone: 'done',
      text: kind === 'copied' ? t('keep.done', { path: shownPath }) : t('keep.linked', { path: shownPath }),
    });
    await api.call('startRun', {});
    onClose();
  };
  return (
    <Dialog title={t('keep.title', { key: dossier.key })} closeLabel={t('app.close')} onClose={onClose}>
      {looked === null && <p role="status">{t('keep.looking')}</p>}
      {looked !== null && 'code' in looked && <p role="alert">{t(`terms.failure.${looked.code}`)}</p>}
      {looked !== null && 'plan' in looked && (
        <>
          {looked.verdict !== null && <Effect verdict={looked.verdict} wanted={wanted} />}
          <Place plan={looked.plan} />
          <div className="dialog-actions">
            <Button onClick={onClose}>{t('app.cancel')}</Button>
            <Button tone="primary" icon="check" disabled={busy} onClick={() => void keep()}>
              {t('keep.confirm')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function useLook(file: FileToKeep, dossier: DossierId): Looked | Failure | null {
  const { api } = useApp();
  const [looked, setLooked] = useState<Looked | Failure | null>(null);
  useEffect(() => {
    let wanted = true;
    const ask = [
      api.call('planKeep', { file, dossier }),
      api.call('quickCheck', { files: [file], dossier }),
    ] as const;
    void Promise.all(ask).then(([plan, checked]) => {
      if (!wanted) return;
      if (!plan.ok) return setLooked(plan.failure);
      setLooked({ plan: plan.value, verdict: checked.ok ? (checked.value[0] ?? null) : null });
    });
    return () => {
      wanted = false;
    };
  }, [api, file, dossier]);
  return looked;
}

function Effect({
  verdict,
  wanted,
}: { readonly verdict: QuickCheckResult } & Pick<KeepDialogProps, 'wanted'>) {
  const { t } = useTranslation();
  const say = useBilingual();
  const fits = wanted !== null && verdict.fulfils?.id === wanted.id;
  return (
    <div className="keep-effect">
      {wanted !== null && (
        <p className={fits ? 'is-good' : 'is-doubt'}>
          <Icon name={fits ? 'check' : 'question'} />
          {fits
            ? t('keep.fits', { label: say(wanted.label).toLowerCase() })
            : t('keep.other', { label: say(wanted.label).toLowerCase() })}
        </p>
      )}
      {verdict.wouldComplete && (
        <p className="is-good">
          <Icon name="check" />
          {t('quick.wouldComplete')}
        </p>
      )}
      {verdict.findings.map((finding) => (
        <p key={finding.id}>
          <SeverityMark severity={finding.severity} /> <Prose>{say(finding.message.what)}</Prose>
        </p>
      ))}
    </div>
  );
}

function Place({ plan }: { readonly plan: KeepPlan }) {
  const { t } = useTranslation();
  if (plan.alreadyAt !== null) return <p>{t('keep.already', { path: plan.alreadyAt })}</p>;
  return (
    <>
      <dl className="keep-place">
        <div>
          <dt>{t('keep.folder')}</dt>
          <dd>
            {plan.folder} {plan.isNewFolder && <span className="tag">{t('keep.newFolder')}</span>}
          </dd>
        </div>
        <div>
          <dt>{t('keep.name')}</dt>
          <dd>{plan.name}</dd>
        </div>
      </dl>
      <p className="muted">{t('keep.copied')}</p>
    </>
  );
}
