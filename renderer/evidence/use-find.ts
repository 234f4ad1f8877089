import { useState } from 'react';
import type { FoundText } from '#shared/api/filing-views.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { useApp } from '../app/app-context.ts';

/** Searching in the text of a document; each step tells the page to turn to. */
export function useFind(file: FilePath, turnTo: (page: number) => void) {
  const { api } = useApp();
  const [asked, setAsked] = useState('');
  const [found, setFound] = useState<FoundText | null>(null);
  const [at, setAt] = useState(0);
  const show = (hits: FoundText['hits'], place: number) => {
    setAt(place);
    const page = hits[place]?.page;
    if (page !== undefined) turnTo(page);
  };
  const step = (by: number) => {
    if (found === null || found.hits.length === 0) return;
    show(found.hits, (at + by + found.hits.length) % found.hits.length);
  };
  const find = async (text: string) => {
    const wanted = text.trim();
    if (wanted === asked && found !== null) return step(1);
    setAsked(wanted);
    if (wanted === '') return setFound(null);
    const reply = await api.call('findText', { file, text: wanted });
    if (!reply.ok) return setFound(null);
    setFound(reply.value);
    show(reply.value.hits, 0);
  };
  return { find: (text: string) => void find(text), step, found, at, hit: found?.hits[at] ?? null };
}
