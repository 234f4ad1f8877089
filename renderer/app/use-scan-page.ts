import { useState } from 'react';
import type { ScanPage } from '#shared/api/methods.ts';
import { useApp } from './app-context.ts';
import { useEvent } from './use-event.ts';

/** The page of a scan that is being read now: of the file with this name, or of whichever. `null` until one is. */
export function useScanPage(file: string | null): ScanPage | null {
  const { api } = useApp();
  const [page, setPage] = useState<ScanPage | null>(null);
  useEvent(api, 'scanProgress', (next) => {
    if (file === null || next.file === file) setPage(next);
  });
  // A file counts as done a moment after its last page began.
  useEvent(api, 'runProgress', () => setPage((now) => (now !== null && now.page === now.pages ? null : now)));
  return page;
}
