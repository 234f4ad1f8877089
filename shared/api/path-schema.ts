import { z } from 'zod';

/** A path as any system has one: no system has one with a NUL in it, and asking for that is an error in ours. */
export const pathSchema = z
  .string()
  .min(1)
  .max(4096)
  .refine((path) => !path.includes('\0'));
