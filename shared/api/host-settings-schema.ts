import { z } from 'zod';
import type { DesktopSettings, UpdateSettings, WatchSettings } from './host-views.ts';

const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Checking by itself, as a person may set it. */
export const watchSettingsSchema: z.ZodType<WatchSettings> = z.strictObject({
  on: z.boolean(),
  checkAt: localTime.nullable(),
  pauseOnBattery: z.boolean(),
});

/** Modifier keys and one other key, as `CommandOrControl+Shift+S`; Shift alone would take a capital from who types. */
const keys = z
  .string()
  .regex(/^(?!Shift\+[^+]+$)((CommandOrControl|Control|Alt|Shift|Super)\+){1,3}([A-Z0-9]|F([1-9]|1[0-2]))$/);

/** The installed program in its system, as a person may set it. */
export const desktopSettingsSchema: z.ZodType<DesktopSettings> = z.strictObject({
  tray: z.boolean(),
  notify: z.boolean(),
  quietHours: z.strictObject({ from: localTime, until: localTime }).nullable(),
  startWithSystem: z.boolean(),
  quickCheckKeys: keys.nullable(),
  // What an earlier version stored does not have it.
  quickSearchKeys: keys.nullable().default(null),
});

/** Where newer versions come from. Only over https: what comes over a readable line can be replaced on the way. */
export const updateSettingsSchema: z.ZodType<UpdateSettings> = z.strictObject({
  on: z.boolean(),
  feed: z.url({ protocol: /^https$/ }).max(2000),
  publisher: z.string().min(1).max(200),
});
