import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { type AnswerParts, answerRequest } from './answer-request.ts';
import { letOthersGoFirst } from './let-others-go-first.ts';
import {
  packAnswer,
  stopTask,
  type ThreadMessage,
  type ThreadStart,
  type ThreadTask,
} from './thread-messages.ts';

/** Makes this thread answer the pool, one task after the other, with the given recogniser. */
export function serveThread(recognise: AnswerParts['recognise']): void {
  if ((workerData as ThreadStart | null)?.inBackground) letOthersGoFirst(process.platform, setPriority);
  const port = parentPort;
  if (port === null) throw new Error('A reading worker only runs as a thread');
  const say = (message: ThreadMessage) => port.postMessage(message);
  port.on('message', (task: ThreadTask | typeof stopTask) => {
    if (task === stopTask) {
      port.close();
      return;
    }
    const keep = task.request.kind === 'read' && task.request.keep === true;
    void answerRequest(task.request, {
      recognise,
      hashed: (hash) => say({ kind: 'hashed', id: task.id, hash }),
      pageStarts: (page, pages) => say({ kind: 'page-starts', id: task.id, page, pages }),
    }).then((answer) => {
      const { message, transfer } = packAnswer(task.id, answer, keep);
      port.postMessage(message, transfer);
    });
  });
  say({ kind: 'ready' });
}
