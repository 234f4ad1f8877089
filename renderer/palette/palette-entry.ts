import type { IconName } from '../ui/icon.tsx';

/** One line of Ctrl+K. */
export interface PaletteEntry {
  readonly id: string;
  readonly icon: IconName;
  readonly title: string;
  readonly about: string;
  /** What sort of thing was found, in words; empty for a command. */
  readonly kind: string;
  readonly keys?: string | undefined;
  /** Where the typed text stands; null when the title shows it. */
  readonly matched: MatchedText | null;
  readonly run: () => void;
}

export interface MatchedText {
  readonly label: string;
  readonly text: string;
  /** Start and end (exclusive) in `text`. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
}
