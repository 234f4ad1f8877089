import type { Tone } from '#shared/report/report-workbook.ts';

/** Calm colours for what stands out; each is told by its word as well. */
const colors: Readonly<Record<Tone, { readonly color: string; readonly fill: string }>> = {
  grave: { color: 'FF8A1C1C', fill: 'FFFBE3E1' },
  attention: { color: 'FF7A4B00', fill: 'FFFDF0D5' },
  fine: { color: 'FF1D5B34', fill: 'FFE2F2E6' },
  quiet: { color: 'FF56606B', fill: 'FFEFF1F3' },
};

const order = ['grave', 'attention', 'fine', 'quiet'] as const satisfies readonly Tone[];

/** The tones in the order of the styles part. */
export const tones = order.map((tone) => colors[tone]);

/** Number of the style of a tone. */
export function toneNumber(tone: Tone): number {
  return order.indexOf(tone);
}
