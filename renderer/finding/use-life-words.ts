import { useTranslation } from 'react-i18next';
import type { ItemView } from '#shared/api/views.ts';
import type { Waiting } from '#shared/domain/item-life.ts';
import { useWords } from './use-words.ts';

type Line = string | false | null | undefined;

/** What was agreed and done about an item, in sentences: for whom it waits, until when it rests, what comes next. */
export function useLifeWords(): (view: ItemView) => readonly string[] {
  const { t } = useTranslation();
  const words = useWords();
  const who = useWhoWaits();
  const waits = ({ item }: ItemView): readonly Line[] => {
    const { waiting } = item;
    if (waiting === undefined) return [];
    return [
      t('life.waits', { who: who(waiting), date: words.date(waiting.askedOn) }),
      waiting.expectedBy && t('life.expected', { date: words.date(waiting.expectedBy) }),
      waiting.reminded.length > 0 && t('life.reminded', { count: waiting.reminded.length }),
    ];
  };
  const rests = ({ item: { pause } }: ItemView): readonly Line[] => [
    pause?.kind === 'release' && t('life.released', { date: words.date(pause.until), reason: pause.reason }),
    pause?.kind === 'snooze' && t('life.snoozed', { date: words.date(pause.until) }),
    pause?.kind === 'snooze-until-document' && t('life.untilDocument'),
  ];
  const comes = ({ item: { next, assigned } }: ItemView): readonly Line[] => [
    next?.on === null && t('life.next', { action: next.action }),
    next?.on && t('life.nextOn', { action: next.action, date: words.date(next.on) }),
    assigned?.person && t('life.assigned', { person: assigned.person }),
  ];
  const said = ({ item: { reply, call, reopened }, clocks }: ItemView): readonly Line[] => [
    reply?.answer && t('return.answered', { answer: reply.answer }),
    reply?.expectedBy && t('return.expected', { date: words.date(reply.expectedBy) }),
    call && t('life.called', { person: call.person, number: call.number, date: words.date(call.on) }),
    reopened?.before &&
      reopened.after &&
      t('life.changed', { before: reopened.before, after: reopened.after }),
    clocks.waitedForOthers > 0 && t('life.waitedForOthers', { count: clocks.waitedForOthers }),
    clocks.othersWaited > 0 && t('life.othersWaited', { count: clocks.othersWaited }),
  ];
  return (view) =>
    [waits, rests, comes, said]
      .flatMap((lines) => lines(view))
      .filter((line) => typeof line === 'string')
      .filter((line) => line !== '');
}

/** Who has the ball: `Logistiek (Piet)`, `de klant`. */
export function useWhoWaits(): (waiting: Waiting) => string {
  const { t } = useTranslation();
  const words = useWords();
  return ({ on, person }) => {
    const side = on.kind === 'department' ? words.department(on.department) : t(`life.who.${on.kind}`);
    return person === null ? side : `${side} (${person})`;
  };
}
