import { useSyncExternalStore } from 'react';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { ItemId } from '#shared/domain/open-item.ts';

/** Which screen is shown. */
export type Route =
  | { readonly screen: 'today' }
  | { readonly screen: 'questions' }
  | { readonly screen: 'quick-check' }
  /** `file`: the document to begin with. */
  | { readonly screen: 'unlinked'; readonly file?: FilePath }
  | { readonly screen: 'overview' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'privacy' }
  | { readonly screen: 'set-up' }
  | { readonly screen: 'dossier-types' }
  /** null: of everything. */
  | { readonly screen: 'history'; readonly item: ItemId | null }
  | { readonly screen: 'dossier'; readonly dossier: DossierId; readonly item: ItemId | null };

const plainScreens = [
  'questions',
  'quick-check',
  'unlinked',
  'overview',
  'settings',
  'privacy',
  'set-up',
  'dossier-types',
] as const;

/** The part after `#` of the address; anything unknown is Today. */
export function parseRoute(hash: string): Route {
  const [screen, first, second] = hash.replace(/^#\/?/, '').split('/');
  const file = screen === 'unlinked' ? decode(first) : null;
  if (file !== null) return { screen: 'unlinked', file: file as FilePath };
  const plain = plainScreens.find((name) => name === screen);
  if (plain !== undefined) return { screen: plain };
  if (screen === 'history') return { screen, item: decode(first) as ItemId | null };
  const dossier = decode(first);
  if (screen !== 'dossier' || dossier === null) return { screen: 'today' };
  return { screen, dossier: dossier as DossierId, item: decode(second) as ItemId | null };
}

/** The address of a screen, to put in a link. */
export function routeAddress(route: Route): string {
  if (route.screen === 'history') {
    return route.item === null ? '#/history' : `#/history/${encodeURIComponent(route.item)}`;
  }
  if (route.screen === 'unlinked' && route.file !== undefined) {
    return `#/unlinked/${encodeURIComponent(route.file)}`;
  }
  if (route.screen !== 'dossier') return `#/${route.screen}`;
  const item = route.item === null ? '' : `/${encodeURIComponent(route.item)}`;
  return `#/dossier/${encodeURIComponent(route.dossier)}${item}`;
}

/** Shows another screen; the back key of the browser returns. */
export function goTo(route: Route): void {
  window.location.hash = routeAddress(route);
}

/** The screen of the current address. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => window.location.hash));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function decode(part: string | undefined): string | null {
  if (part === undefined || part === '') return null;
  try {
    return decodeURIComponent(part);
  } catch (cause) {
    if (cause instanceof URIError) return null;
    throw cause;
  }
}
