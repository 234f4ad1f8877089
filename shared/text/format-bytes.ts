import type { Language } from '../domain/bilingual.ts';

const steps = ['kB', 'MB', 'GB', 'TB'] as const;

/** A size on disk as people read it, in steps of a thousand: `12,4 MB`; anything small `1 kB`, as file managers show it. */
export function formatBytes(bytes: number, language: Language): string {
  let [size, step] = [bytes > 0 ? Math.max(1, bytes / 1000) : 0, 0];
  while (size >= 1000 && step < steps.length - 1) {
    size /= 1000;
    step += 1;
  }
  const digits = size >= 100 ? 0 : 1;
  const number = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    maximumFractionDigits: digits,
  });
  return `${number.format(size)} ${steps[step]}`;
}
