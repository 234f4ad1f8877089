import type { MessageTemplate } from './message.ts';

/** What the engine itself has to say when a check can't. */
export const builtInMessages = {
  failed: {
    what: {
      nl: 'De controle “{title}” kon niet worden uitgevoerd.',
      en: 'The check “{title}” could not be carried out.',
    },
    todo: {
      nl: 'Beoordeel dit punt zelf. Blijft de melding terugkomen, geef dan het logbestand door aan uw beheerder.',
      en: 'Judge this point yourself. If the message keeps coming back, pass the log file on to your administrator.',
    },
  },
  undecided: {
    what: {
      nl: 'De controle “{title}” kon niet worden afgerond, omdat een gegeven niet leesbaar is.',
      en: 'The check “{title}” could not be completed, because something can’t be read.',
    },
    todo: { nl: 'Beoordeel dit punt zelf.', en: 'Judge this point yourself.' },
  },
} as const satisfies Readonly<Record<string, MessageTemplate>>;
