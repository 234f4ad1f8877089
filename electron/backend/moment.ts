import type { Moment } from '#electron/store/store.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Desk } from './desk.ts';
import type { Session } from './session.ts';

/** Now, by whom, and on which day the workspace is looked at. */
export function momentOf({ parts }: Desk, session: Session): Moment & { readonly day: LocalDate } {
  return { at: parts.clock.now(), who: personName(parts), day: session.today() };
}

/** Name for the history: as the person wants to be called, else as the operating system calls them. */
export function personName({ preferences, user }: Desk['parts']): string {
  return preferences.read().settings.userName || user;
}
