import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#shared/domain/bilingual.ts';
import { textsEn } from '#shared/text/texts-en.ts';
import { textsNl } from '#shared/text/texts-nl.ts';
import { rememberTexts } from './remembered-texts.ts';

/** Makes the texts ready before the first draw. React escapes what it shows, so the texts need not. */
export function startTexts(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'nl',
    resources: { nl: { translation: textsNl }, en: { translation: textsEn } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  rememberTexts(i18next);
}

/** Changes the language of everything on screen, and tells screen readers which one it is. */
export function showLanguage(language: Language): void {
  if (i18next.language !== language) void i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
