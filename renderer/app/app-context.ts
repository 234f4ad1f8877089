import { createContext, useContext } from 'react';
import type { Api } from '#shared/api/methods.ts';
import type { AppState } from '#shared/api/views.ts';
import type { Bilingual, Language } from '#shared/domain/bilingual.ts';
import type { Notice } from './notices.tsx';

/** What every screen may use: the computer, what it last said of itself, the language, and the message line. */
export interface AppTools {
  readonly api: Api;
  readonly state: AppState;
  readonly setState: (state: AppState) => void;
  readonly language: Language;
  readonly tell: (notice: Notice) => void;
  /** Opens the overview of all keys. */
  readonly showKeys: () => void;
}

export const AppContext = createContext<AppTools | null>(null);

/** The tools of the app. Throws outside it (a bug). */
export function useApp(): AppTools {
  const tools = useContext(AppContext);
  if (tools === null) throw new Error('useApp outside AppContext');
  return tools;
}

/** Picks the person's language out of a text that exists in all of them. */
export function useBilingual(): (text: Bilingual) => string {
  const { language } = useApp();
  return (text) => text[language];
}
