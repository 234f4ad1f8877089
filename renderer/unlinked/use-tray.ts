import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrayDocument } from '#shared/api/filing-views.ts';
import type { Reply } from '#shared/api/reply.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { useApp } from '../app/app-context.ts';
import { useEvent } from '../app/use-event.ts';
import { useRequest } from '../app/use-request.ts';

/** The tray, what can be decided about a document in it, and which one is looked at, beginning with that of `start`. */
export function useTray(start: FilePath | null) {
  const { t } = useTranslation();
  const { api, tell } = useApp();
  const [request, reload] = useRequest(api, 'getUnlinked', {});
  const [chosen, setChosen] = useState<string | null>(null);
  useEvent(api, 'stateChanged', reload);
  useEvent(api, 'runEnded', reload);
  const waiting = request.state === 'done' ? request.value.waiting : [];
  const at = Math.max(
    0,
    waiting.findIndex(({ document, file }) => (chosen === null ? file === start : document === chosen)),
  );
  const next = () => setChosen(waiting[at + 1]?.document ?? waiting[at - 1]?.document ?? null);
  const decide = async (ask: Promise<Reply<null>>, said: string) => {
    const reply = await ask;
    if (!reply.ok) return tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
    tell({ tone: 'done', text: said });
    reload();
  };
  return {
    request,
    reload,
    current: waiting[at] ?? null,
    choose: (document: string) => setChosen(document),
    step: (by: number) => setChosen(waiting[at + by]?.document ?? waiting[at]?.document ?? null),
    accept: ({ document }: TrayDocument, dossier: { readonly dossier: DossierId; readonly key: string }) => {
      next();
      void decide(
        api.call('confirmLink', { document, dossier: dossier.dossier }),
        t('unlinked.accepted', { key: dossier.key }),
      );
    },
    setAside: ({ document }: TrayDocument) => {
      next();
      void decide(api.call('setAside', { document, aside: true }), t('unlinked.putAside'));
    },
    bringBack: ({ document }: TrayDocument) =>
      void decide(api.call('setAside', { document, aside: false }), t('unlinked.broughtBack')),
  };
}
