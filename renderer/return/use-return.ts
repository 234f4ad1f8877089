import { useCallback, useState } from 'react';
import type { Api, Input } from '#shared/api/methods.ts';
import type { ReturnPreview } from '#shared/api/return-views.ts';

/** What a dropped file turned out to be, when it is a report of ours. */
export type ReturnedReport = Exclude<ReturnPreview, { kind: 'not-a-report' }>;

/** A report that came back and is being looked at. */
export interface Returned {
  readonly report: ReturnedReport | null;
  /** True when the file is a report of ours, which is then shown. */
  readonly offer: (file: Input<'previewReturn'>['file']) => Promise<boolean>;
  readonly close: () => void;
}

const mayBeReport = /\.(xlsx|xlsm|ods)$/i;

/** Looks whether a dropped spreadsheet is a report that came back. */
export function useReturn(api: Api): Returned {
  const [report, setReport] = useState<ReturnedReport | null>(null);
  const offer = useCallback(
    async (file: Input<'previewReturn'>['file']) => {
      if (!mayBeReport.test('name' in file ? file.name : file.path)) return false;
      const reply = await api.call('previewReturn', { file });
      if (!reply.ok || reply.value.kind === 'not-a-report') return false;
      setReport(reply.value);
      return true;
    },
    [api],
  );
  const close = useCallback(() => setReport(null), []);
  return { report, offer, close };
}
