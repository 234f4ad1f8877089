import { useRef, useState } from 'react';
import type { SheetPins, SheetPreview, SheetSummary } from '#shared/api/set-up-views.ts';
import { useApp } from '../app/app-context.ts';
import { type Request, useRequest } from '../app/use-request.ts';

/** A sheet with the corrections that are not kept yet. */
export interface SheetDraft {
  readonly request: Request<SheetPreview>;
  readonly reload: () => void;
  /** The preview of before stays while the next one is made. */
  readonly preview: SheetPreview | null;
  readonly pins: SheetPins;
  readonly isChanged: boolean;
  readonly change: (next: SheetPins) => void;
  readonly reset: () => void;
}

/** Reads the sheet anew with every correction; nothing is kept by it. */
export function useSheetDraft({ file, sheet }: SheetSummary): SheetDraft {
  const { api } = useApp();
  const [pins, setPins] = useState<SheetPins | null>(null);
  const [request, reload] = useRequest(api, 'previewSheet', { file, sheet, pins: mutable(pins) });
  const last = useRef<SheetPreview | null>(null);
  if (request.state === 'done') last.current = request.value;
  return {
    request,
    reload,
    preview: last.current,
    pins: pins ?? last.current?.pins ?? {},
    isChanged: pins !== null,
    change: setPins,
    reset: () => setPins(null),
  };
}

/** The same as the request asks for it. */
export function mutable(pins: SheetPins | null) {
  if (pins === null) return null;
  const { columns, ...rest } = pins;
  if (columns === undefined) return rest;
  return {
    ...rest,
    columns: columns.map(({ column, header = '', field }) => ({ column, header, field })),
  };
}
