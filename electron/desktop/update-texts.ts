import type { Language } from '#shared/domain/bilingual.ts';

/** What is said of a newer version. */
export interface UpdateTexts {
  readonly there: (version: string) => string;
  readonly fetch: (version: string) => string;
  readonly fetched: (version: string) => string;
  readonly stays: string;
  readonly yes: string;
  readonly later: string;
  readonly good: string;
}

export const updateTexts: Readonly<Record<Language, UpdateTexts>> = {
  nl: {
    there: (version) =>
      `Versie ${version} van Sluitend is er. U vindt hem op de plaats die in de instellingen staat.`,
    fetch: (version) => `Versie ${version} van Sluitend is er. Nu ophalen?`,
    fetched: (version) => `Versie ${version} staat klaar en wordt geïnstalleerd zodra u Sluitend afsluit.`,
    stays: 'Uw instellingen, punten en geschiedenis blijven.',
    yes: 'Ophalen',
    later: 'Later',
    good: 'Goed',
  },
  en: {
    there: (version) =>
      `Version ${version} of Sluitend is there. You find it at the place named in the settings.`,
    fetch: (version) => `Version ${version} of Sluitend is there. Fetch it now?`,
    fetched: (version) => `Version ${version} is ready and is installed when you close Sluitend.`,
    stays: 'Your settings, items and history stay.',
    yes: 'Fetch',
    later: 'Later',
    good: 'Good',
  },
};
