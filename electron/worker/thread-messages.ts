import { keepContent } from '#electron/store/kept-content.ts';
import { packRecognised } from '#electron/store/pack-recognised.ts';
import type { ContentHash } from '#shared/domain/file-reading.ts';
import type { RecognisedContent } from '#shared/domain/recognised.ts';
import { type PackedSheets, packSheets, transferable, unpackSheets } from './pack-sheets.ts';
import type { WorkerAnswer, WorkerRequest } from './protocol.ts';

/** What a thread is told when it starts. */
export interface ThreadStart {
  /** Lets the person's other programs go first. */
  readonly inBackground: boolean;
}

/** What the pool sends to a thread. */
export interface ThreadTask {
  readonly id: number;
  readonly request: WorkerRequest;
}

/** Instead of a task: to take no more, and so to end by itself. */
export const stopTask = 'stop';

/** What a thread says to the pool. */
export type ThreadMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'hashed'; readonly id: number; readonly hash: ContentHash }
  /** A page is read as a picture from now on: the time limit counts anew. */
  | { readonly kind: 'page-starts'; readonly id: number; readonly page: number; readonly pages: number }
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly answer: WorkerAnswer;
      /** The sheets of the answer, which then has none of its own. */
      readonly sheets: PackedSheets | null;
    };

export interface PackedMessage {
  readonly message: ThreadMessage;
  readonly transfer: ArrayBuffer[];
}

/** An answer as it travels, with the memory to hand over. `keep`: with its content as the store keeps it. */
export function packAnswer(id: number, answer: WorkerAnswer, keep: boolean): PackedMessage {
  if (keep && answer.kind === 'read' && answer.reading.content !== null) {
    const { reading, recognised } = answer;
    const content = keepContent(answer.reading.content);
    const kept = recognised === null ? content : { ...content, recognised: packRecognised(recognised) };
    // Text takes less time to send, and less memory on the other side, than the thousand objects it stands for.
    const bare = { ...answer, reading: { ...reading, content: null }, recognised: null, kept };
    return {
      message: { kind: 'answer', id, answer: bare, sheets: null },
      transfer: [content.packed.buffer],
    };
  }
  if (answer.kind !== 'read' || answer.reading.content?.kind !== 'sheets') {
    return { message: { kind: 'answer', id, answer, sheets: null }, transfer: [] };
  }
  const { content } = answer.reading;
  const sheets = packSheets(content.sheets);
  const bare: WorkerAnswer = {
    ...answer,
    reading: { ...answer.reading, content: { ...content, sheets: [] } },
  };
  return { message: { kind: 'answer', id, answer: bare, sheets }, transfer: transferable(sheets) };
}

/** The answer that was packed; what was recognised for keeping then has no path yet. */
export function unpackAnswer(answer: WorkerAnswer, sheets: PackedSheets | null): WorkerAnswer {
  if (answer.kind === 'read' && answer.kept?.recognised !== undefined) {
    return { ...answer, recognised: JSON.parse(answer.kept.recognised) as RecognisedContent };
  }
  if (sheets === null || answer.kind !== 'read' || answer.reading.content?.kind !== 'sheets') return answer;
  const content = { ...answer.reading.content, sheets: unpackSheets(sheets) };
  return { ...answer, reading: { ...answer.reading, content } };
}
