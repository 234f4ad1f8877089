import type { textsNl } from '#shared/text/texts-nl.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof textsNl };
  }
}
