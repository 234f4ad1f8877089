import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { writtenMoment } from '#shared/report/written-moment.ts';

/** Who has a workspace open. */
export interface StoreOwner {
  readonly who: string;
  readonly machine: string;
  /** Local time, ISO 8601 without zone. */
  readonly since: string;
}

/**
 * Notes beside a database who opened it. The lock itself is the database's own, which the system lifts when a process
 * ends: a note that a killed process left behind keeps nobody out, and the next one writes over it.
 */
export function noteOwner(path: string, since: string): void {
  const owner: StoreOwner = { who: userName(), machine: hostname(), since };
  try {
    writeFileSync(ownerPath(path), JSON.stringify(owner));
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
  }
}

/** Who noted that they have it open; null when nobody did, or not readably. */
export function ownerOf(path: string): StoreOwner | null {
  try {
    const owner: unknown = JSON.parse(readFileSync(ownerPath(path), 'utf8'));
    const isOwner = typeof owner === 'object' && owner !== null && 'who' in owner && 'since' in owner;
    return isOwner ? (owner as unknown as StoreOwner) : null;
  } catch {
    return null;
  }
}

/** Whether a note still lies there: once the database can be opened, it is of a program that did not come to its own end. */
export function wasLeftOpen(path: string): boolean {
  return existsSync(ownerPath(path));
}

/** `anna · PC-12 · 28-11-2026 09:14`. */
export function ownerText({ who, machine, since }: StoreOwner): string {
  return `${who} · ${machine} · ${writtenMoment(since)}`;
}

/** Takes the note away again. */
export function forgetOwner(path: string): void {
  rmSync(ownerPath(path), { force: true });
}

function ownerPath(path: string): string {
  return `${path}.owner`;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '?';
  }
}
