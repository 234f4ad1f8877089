import type { Language } from '../domain/bilingual.ts';
import type { DesktopSettings, UpdateSettings, WatchSettings } from './host-views.ts';
import type { ListSettings } from './list-settings.ts';

type Theme = 'system' | 'light' | 'dark';

export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  /** Absent: nobody chose yet. */
  readonly watch?: WatchSettings | undefined;
  readonly desktop?: DesktopSettings | undefined;
  /** Whether words on scans and photos are read; they are when this is left out. */
  readonly readPictures?: boolean | undefined;
  /** Name for the history; that of the operating system when it is left out. */
  readonly userName?: string | undefined;
  /** How the person arranged the daily list; absent: as at a first start. */
  readonly list?: ListSettings | undefined;
  /** Absent: the program looks for no newer version of itself. */
  readonly updates?: UpdateSettings | undefined;
}

/** What of the settings an administrator can decide for everyone on a computer. */
export type SettingName = 'language' | 'theme' | 'watch' | 'desktop' | 'readPictures' | 'updates';
