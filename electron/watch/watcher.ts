import { dirname } from 'node:path';
import type { WatchView } from '#shared/api/host-views.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { AwayFolders } from './away-folders.ts';
import { changedFiles, type Stamps, unseen } from './changed-files.ts';
import { isCheckDue } from './daily-check.ts';
import { FolderEars } from './folder-ears.ts';
import type { Look } from './look.ts';
import { StuckFiles } from './stuck-files.ts';
import { usualPace, type WatchPace, type WatchPort } from './watch-port.ts';

const clockTickMs = 20_000;

interface Waiting {
  readonly files: ReadonlyMap<FilePath, string>;
  readonly since: number;
}

/**
 * Watches an open workspace and starts a run when something in it changed. An event only says that it is time to look:
 * what counts is whether a file's size or time differ from what the last run stored, so a lost event costs time and a
 * false one nothing.
 */
export class Watcher {
  readonly #port: WatchPort;
  readonly #pace: WatchPace;
  readonly #ears: FolderEars;
  readonly #away = new AwayFolders();
  readonly #unsubscribe: () => void;
  readonly #clock: NodeJS.Timeout;
  /** Changed files that a run was given, as they were then: a file that can't be read is not tried for ever. */
  #seen: ReadonlyMap<FilePath, string> = new Map();
  #locks: ReadonlySet<FilePath> = new Set();
  readonly #stuck: StuckFiles;
  #waiting: Waiting | null = null;
  #timer: NodeJS.Timeout | null = null;
  #timerAt = Number.POSITIVE_INFINITY;
  #turn: Promise<void> = Promise.resolve();
  #changedDuringLook = false;
  /** After a run that someone else started: which changes it may have missed. */
  #doubt: 'none' | 'read-before' | 'all' = 'none';
  #askedAt: string;
  #closed = false;
  #shown = '';

  constructor(port: WatchPort, pace: WatchPace = usualPace) {
    this.#port = port;
    this.#pace = pace;
    this.#stuck = new StuckFiles(pace.retries);
    this.#askedAt = port.now();
    this.#ears = new FolderEars(port.watching.listen, () => {
      this.#changedDuringLook = true;
      this.#lookAfter(pace.rest);
    });
    this.#unsubscribe = port.watching.onWake(() => this.settingsChanged());
    this.#clock = setInterval(() => this.#tick(), clockTickMs);
    this.#clock.unref();
    this.#shown = this.#summary();
    this.#soon(async () => {
      if (port.settings().on) await this.#ears.open(port.folders);
      this.#lookLater();
    });
  }

  view(): WatchView {
    const { on } = this.#port.settings();
    const state = on ? (this.#isPaused() ? 'paused' : 'watching') : 'off';
    return { state, away: on ? this.#away.view() : [] };
  }

  /** Someone started a run: what differs now is what that run will see. */
  runStarted(): void {
    this.#soon(() => this.#takeForSeen());
  }

  runEnded(): void {
    this.#lookAfter(0);
  }

  /** Other settings, another source of power, or a computer that woke up: time to look. */
  settingsChanged(): void {
    if (!this.#port.settings().on) for (const folder of this.#port.folders) this.#ears.drop(folder);
    this.#tick();
    this.#lookAfter(0);
  }

  /** Stops, and waits until the look that goes on is over. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    clearInterval(this.#clock);
    this.#unsubscribe();
    this.#ears.close();
    await this.#turn;
  }

  #isPaused(): boolean {
    return this.#port.settings().pauseOnBattery && this.#port.watching.onBattery();
  }

  #tick(): void {
    const now = this.#port.now();
    const { checkAt } = this.#port.settings();
    const due = isCheckDue(this.#askedAt, now, checkAt);
    this.#askedAt = now;
    if (due && !this.#port.isRunning()) this.#soon(() => this.#run());
    this.#tellView();
  }

  /** One thing at a time; what throws is told and does not stop the watching. */
  #soon(work: () => Promise<void>): void {
    this.#turn = this.#turn.then(() => (this.#closed ? undefined : work())).catch(this.#port.onBug);
  }

  #lookAfter(milliseconds: number): void {
    const at = this.#port.elapsed() + milliseconds;
    if (this.#closed || at >= this.#timerAt) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timerAt = at;
    this.#timer = setTimeout(() => {
      this.#timerAt = Number.POSITIVE_INFINITY;
      this.#soon(() => this.#lookAndDecide());
    }, milliseconds);
    this.#timer.unref();
  }

  async #takeForSeen(): Promise<void> {
    if (!this.#port.settings().on) return;
    this.#changedDuringLook = false;
    const { changed } = await this.#look();
    this.#seen = changed;
    this.#waiting = null;
    this.#stuck.runBegins(this.#port.elapsed(), true);
    this.#doubt = this.#changedDuringLook || this.#isDeafSomewhere() ? 'all' : 'read-before';
    this.#lookLater();
  }

  async #lookAndDecide(): Promise<void> {
    if (!this.#port.settings().on || this.#isPaused()) return;
    const { changed, back, stamps } = await this.#look();
    this.#settleDoubt(stamps);
    const news = unseen(changed, this.#seen);
    if (back) await this.#begin(changed);
    else if (news.size === 0) await this.#tryStuck(changed);
    else if (this.#rests(news)) await this.#begin(changed);
    else {
      this.#waiting = { files: news, since: this.#waiting?.since ?? this.#port.elapsed() };
      return this.#lookAfter(this.#pace.rest);
    }
    this.#lookLater();
  }

  async #look(): Promise<{
    readonly changed: ReadonlyMap<FilePath, string>;
    readonly stamps: Stamps;
    readonly back: boolean;
  }> {
    const { folders, look, stamps: readStamps, now } = this.#port;
    await this.#ears.open(folders);
    const seen = await look();
    const { left, back } = this.#away.update(folders, seen.away, now());
    for (const folder of left) this.#ears.drop(folder);
    if (back.length > 0) await this.#ears.open(back);
    this.#forgetUnlocked(seen);
    this.#tellView();
    const stamps = await readStamps();
    return { changed: changedFiles(seen, stamps), stamps, back: back.length > 0 };
  }

  /** A document that someone closed may be readable now, though it did not change. */
  #forgetUnlocked({ locks }: Look): void {
    const freed = new Set([...this.#locks].filter((lock) => !locks.has(lock)).map((lock) => dirname(lock)));
    this.#locks = locks;
    if (freed.size > 0) this.#seen = new Map([...this.#seen].filter(([path]) => !freed.has(dirname(path))));
  }

  /** A run of someone else began before our look: what still differs from its stamps after it gets one more run. */
  #settleDoubt(stamps: Stamps): void {
    if (this.#doubt === 'none' || this.#port.isRunning()) return;
    const certain = [...this.#seen].filter(([path]) => this.#doubt === 'read-before' && !stamps.has(path));
    this.#seen = new Map(certain);
    this.#doubt = 'none';
  }

  #rests(news: ReadonlyMap<FilePath, string>): boolean {
    if (this.#waiting === null) return false;
    if (this.#port.elapsed() - this.#waiting.since >= this.#pace.patience) return true;
    const { files } = this.#waiting;
    return files.size === news.size && unseen(news, files).size === 0;
  }

  async #begin(changed: ReadonlyMap<FilePath, string>, news = true): Promise<void> {
    this.#seen = changed;
    this.#waiting = null;
    this.#stuck.runBegins(this.#port.elapsed(), news);
    await this.#run();
  }

  /** Nothing changed since the last run: what it could not read is perhaps free by now. */
  async #tryStuck(changed: ReadonlyMap<FilePath, string>): Promise<void> {
    this.#waiting = null;
    if (changed.size === 0 || this.#port.isRunning()) return;
    const wait = this.#stuck.dueIn(changed.keys(), this.#locks, this.#port.elapsed());
    if (wait === null) return;
    if (wait > 0) this.#lookAfter(wait);
    else await this.#begin(changed, false);
  }

  async #run(): Promise<void> {
    if (this.#away.view().length < this.#port.folders.length) await this.#port.run();
  }

  #isDeafSomewhere(): boolean {
    return this.#port.folders.some((folder) => !this.#ears.hears(folder));
  }

  #lookLater(): void {
    this.#lookAfter(this.#isDeafSomewhere() ? this.#pace.poll : this.#pace.verify);
  }

  #tellView(): void {
    const shown = this.#summary();
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#port.onView();
  }

  /** What a person can see of it: not that the time of a last look moved on. */
  #summary(): string {
    const { state, away } = this.view();
    return [state, ...away.map(({ folder }) => folder)].join('\n');
  }
}
