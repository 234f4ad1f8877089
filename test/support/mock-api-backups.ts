import type { BackupsView } from '#shared/api/backup-views.ts';
import { day } from './an-open-item.ts';

/** Three backups, of which the oldest can't be read. */
export const mockBackups: BackupsView = {
  kept: 14,
  backups: [
    { day: day('2026-03-16'), bytes: 27_414_528, later: 4 },
    { day: day('2026-03-13'), bytes: 26_812_416, later: 61 },
    { day: day('2026-03-12'), bytes: 26_501_120, later: null },
  ],
};
