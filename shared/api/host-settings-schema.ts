import { z } from 'zod';
import type { WatchSettings } from './host-views.ts';

const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Checking by itself, as a person may set it. */
export const watchSettingsSchema: z.ZodType<WatchSettings> = z.strictObject({
  on: z.boolean(),
  checkAt: localTime.nullable(),
  pauseOnBattery: z.boolean(),
});
