import type { OpenItem } from '#shared/domain/open-item.ts';
import { maskBsnIn } from '#shared/search/mask-bsn-in.ts';
import type { SearchPart } from '#shared/search/search-part.ts';

type Said = Pick<OpenItem, 'note' | 'reply' | 'waiting' | 'pause' | 'assigned' | 'next' | 'task'>;

/** Everything people said of an item: notes, answers, questions, reasons, next steps, tasks, and with whom. */
export function saidParts({
  note,
  reply,
  waiting,
  pause,
  assigned,
  next,
  task,
}: Said): readonly SearchPart[] {
  const texts: readonly (readonly [kind: string, text: string | null | undefined])[] = [
    ['note', note],
    ['answer', reply?.answer],
    ['question', waiting?.question],
    ['with', waiting?.person],
    ['with', task?.with],
    ['with', assigned?.person],
    ['reason', pause?.kind === 'release' ? pause.reason : null],
    ['next', next?.action],
    ['task', task?.text],
  ];
  return texts.flatMap(([kind, text]) => (text?.trim() ? [{ kind, text: maskBsnIn(text) }] : []));
}
