import { useMemo } from 'react';
import type { DossierSummary } from '#shared/api/views.ts';
import { useApp } from '../app/app-context.ts';

/** What the dossier types are called, by their id. */
export function useTypeTitles(dossiers: readonly DossierSummary[]): ReadonlyMap<string, string> {
  const { language } = useApp();
  return useMemo(
    () => new Map(dossiers.map(({ type, typeTitle }) => [type, typeTitle[language]])),
    [dossiers, language],
  );
}
