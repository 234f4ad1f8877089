import { useState } from 'react';
import type { MistakeView, TypeView } from '#shared/api/type-views.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { useApp } from '../app/app-context.ts';

/** A type as it is being changed: in the form and as the text of its file, which always say the same. */
export interface TypeDraft {
  readonly type: DossierType;
  readonly text: string;
  readonly mistakes: readonly MistakeView[];
  readonly isChanged: boolean;
  readonly change: (next: DossierType) => void;
  readonly write: (text: string) => void;
  readonly reset: () => void;
}

interface Written {
  readonly type: DossierType;
  readonly text: string;
  readonly mistakes: readonly MistakeView[];
}

/** Keeps form and text in step through the backend, which alone knows how a type is written; the last answer counts. */
export function useTypeDraft(id: string, view: TypeView & { readonly type: DossierType }): TypeDraft {
  const { api } = useApp();
  const start: Written = { type: view.type, text: view.text, mistakes: view.mistakes };
  const [written, setWritten] = useState<Written>(start);
  const [asked] = useState({ last: 0 });
  const ask = async (input: Parameters<typeof api.call<'draftType'>>[1]) => {
    asked.last += 1;
    const mine = asked.last;
    const reply = await api.call('draftType', input);
    if (!reply.ok || mine !== asked.last) return;
    const { text, type, mistakes } = reply.value;
    setWritten((before) => ({ text, mistakes, type: 'text' in input ? (type ?? before.type) : before.type }));
  };
  return {
    ...written,
    isChanged: written.text !== view.text || written.type !== view.type,
    change: (type) => {
      setWritten((before) => ({ ...before, type }));
      void ask({ type: id, draft: { ...type } });
    },
    write: (text) => {
      setWritten((before) => ({ ...before, text }));
      void ask({ type: id, text });
    },
    reset: () => {
      asked.last += 1;
      setWritten(start);
    },
  };
}
