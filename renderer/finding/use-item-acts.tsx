import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemView } from '#shared/api/views.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import { departments } from '#shared/domain/severity.ts';
import { useBilingual } from '../app/app-context.ts';
import { ActionDialog } from './action-dialog.tsx';
import type { FormAct, FormValues, ItemAction } from './action-forms.ts';
import { type ItemAct, isPossible } from './item-acts.ts';
import { NoteDialog } from './note-dialog.tsx';

interface ItemActs {
  /** Day of the list. */
  readonly asOf: LocalDate | null;
  readonly onChange: (items: readonly ItemId[], action: ItemAction) => void;
  readonly onCallBack: (on: ItemView) => void;
}

type Opened =
  | { readonly kind: 'form'; readonly act: FormAct; readonly views: readonly ItemView[] }
  | { readonly kind: 'note'; readonly views: readonly ItemView[] };

/** Carries out acts on items: at once, or after the small window that asks what the act needs. */
export function useItemActs({ asOf, onChange, onCallBack }: ItemActs) {
  const { t } = useTranslation();
  const say = useBilingual();
  const [opened, setOpened] = useState<Opened | null>(null);
  const act = (what: ItemAct, all: readonly ItemView[]) => {
    const views = all.filter((view) => isPossible(what, view));
    const [first] = views;
    if (first === undefined) return;
    if (what === 'call-back') return onCallBack(first);
    if (what === 'note') return setOpened({ kind: 'note', views });
    if (what === 'claim-done' || what === 'start' || what === 'reopen') {
      return onChange(idsOf(views), { kind: what });
    }
    setOpened({ kind: 'form', act: what, views });
  };
  const finish = (action: ItemAction) => {
    if (opened !== null) onChange(idsOf(opened.views), action);
    setOpened(null);
  };
  const window = (): ReactNode => {
    const first = opened?.views[0];
    if (opened === null || first === undefined || asOf === null) return null;
    const { finding, note } = first.item;
    const about =
      opened.views.length > 1
        ? t('list.chosen', { count: opened.views.length })
        : [finding.dossierKey, say(finding.message.what)].filter(Boolean).join(' · ');
    const close = () => setOpened(null);
    if (opened.kind === 'note') {
      return (
        <NoteDialog
          about={about}
          note={note}
          onClose={close}
          onSave={(text) => finish({ kind: 'note', note: text })}
        />
      );
    }
    return (
      <ActionDialog
        key={opened.act}
        act={opened.act}
        about={about}
        today={asOf}
        start={startOf(opened.act, first, say)}
        departments={[...new Set([...departments, finding.owner])]}
        onDo={finish}
        onClose={close}
      />
    );
  };
  return { act, window: window() };
}

function idsOf(views: readonly ItemView[]): readonly ItemId[] {
  return views.map(({ item }) => item.id);
}

/** What the program knows already. A question is proposed as the thing to do reads. */
function startOf(
  act: FormAct,
  { item }: ItemView,
  say: ReturnType<typeof useBilingual>,
): FormValues['texts'] {
  const { owner, message, class: kind } = item.finding;
  switch (act) {
    case 'wait':
      return { who: kind === 'missing' ? 'supplier' : 'customer', how: 'mail' };
    case 'ask':
      return { who: owner, question: say(message.todo) };
    case 'assign':
      return { who: owner, person: item.assigned?.person ?? '' };
    case 'next':
      return { action: item.next?.action ?? '' };
    default:
      return {};
  }
}
