import { Notification } from 'electron';
import type { DesktopSettings } from '#shared/api/host-views.ts';
import type { ItemView } from '#shared/api/views.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import { newText } from './presence-texts.ts';
import { isQuiet } from './quiet-hours.ts';

interface Message {
  readonly settings: DesktopSettings;
  readonly language: Language;
  /** Local time, ISO 8601 without zone. */
  readonly now: string;
  /** The person is looking at the window. */
  readonly isWatched: boolean;
  /** Shows the place of one item, or the list for several. */
  readonly open: (item: ItemView | null) => void;
}

/** Messages that are on screen; what the system lets go of no longer answers a click. */
const shown = new Set<Notification>();

/** One message for everything that a check found new; it names numbers only, never a customer or an amount. */
export function notifyNewItems(fresh: readonly ItemView[], message: Message): void {
  const { settings, language, now, isWatched, open } = message;
  if (!settings.notify || fresh.length === 0 || isWatched || isQuiet(now, settings.quietHours)) return;
  if (!Notification.isSupported()) return;
  for (const earlier of shown) earlier.close();
  shown.clear();
  const [only] = fresh;
  const notification = new Notification({
    title: 'Sluitend',
    body: newText(fresh.length)[language],
    silent: true,
  });
  notification.on('click', () => open(fresh.length === 1 && only ? only : null));
  notification.on('close', () => shown.delete(notification));
  shown.add(notification);
  notification.show();
}
