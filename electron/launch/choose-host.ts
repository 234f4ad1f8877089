import type { Bilingual } from '#shared/domain/bilingual.ts';

export interface Circumstances {
  readonly browserAsked: boolean;
  readonly platform: NodeJS.Platform;
  /** null on Windows. */
  readonly userId: number | null;
  /** An X11 or Wayland display; only Linux needs one. */
  readonly hasDisplay: boolean;
  /** Finds the Electron program, or gets it; a text says why there is none. Asked only when everything else fits. */
  readonly electron: () => Promise<string | { readonly missing: Bilingual }>;
}

export type HostChoice =
  | { readonly host: 'desktop'; readonly program: string; readonly why: null }
  | { readonly host: 'browser'; readonly why: Bilingual | null };

/** The desktop where it can run as it should, else the browser with one line that says why. */
export async function chooseHost(at: Circumstances): Promise<HostChoice> {
  if (at.browserAsked) return { host: 'browser', why: null };
  if (at.platform === 'linux' && at.userId === 0) return { host: 'browser', why: asRoot };
  if (at.platform === 'linux' && !at.hasDisplay) return { host: 'browser', why: noDisplay };
  const electron = await at.electron();
  if (typeof electron === 'string') return { host: 'desktop', program: electron, why: null };
  return { host: 'browser', why: electron.missing };
}

/** Electron as root runs only without its sandbox; that is not a choice to make for someone. */
const asRoot: Bilingual = {
  nl: 'U bent aangemeld als root: het bureaubladprogramma draait dan niet in zijn beveiligde omgeving. Het programma opent in de browser.',
  en: 'You are logged in as root: the desktop program can then not run in its sandbox. The program opens in the browser.',
};

const noDisplay: Bilingual = {
  nl: 'Er is hier geen bureaublad (DISPLAY ontbreekt). Het programma opent in de browser.',
  en: 'There is no desktop here (DISPLAY is not set). The program opens in the browser.',
};
