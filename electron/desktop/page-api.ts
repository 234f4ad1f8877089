import { eventNames, methodNames } from '#shared/api/method-names.ts';
import type { Api, Events } from '#shared/api/methods.ts';
import { callChannel, eventChannel } from './channels.ts';

/** What the page's API needs of the transport: two channels and the path of a dropped file. */
export interface PageTransport {
  readonly invoke: (channel: string, method: string, input: unknown) => Promise<never>;
  /** Listens on a channel; returns its own unsubscribe. */
  readonly listen: (channel: string, hear: (name: unknown, data: unknown) => void) => () => void;
  readonly pathOf: (file: unknown) => string | null;
}

const methods: readonly string[] = methodNames;
const events: readonly string[] = eventNames;

/** Exactly the API: known names only, and listeners get data, never what the transport passes with it. */
export function pageApi({ invoke, listen, pathOf }: PageTransport): Api {
  return {
    call: (method, input) =>
      methods.includes(method)
        ? invoke(callChannel, method, input)
        : Promise.reject(new Error('Unknown method')),
    on: (event, listener) => {
      if (!events.includes(event)) throw new Error('Unknown event');
      return listen(eventChannel, (name, data) => {
        // The main process built it from the same table.
        if (name === event) listener(data as Events[typeof event]);
      });
    },
    pathOf,
  };
}
