import type { Bilingual } from '#shared/domain/bilingual.ts';

export function inOwnLanguage(text: Bilingual): string;
export function say(text: Bilingual): void;
