import { type AnswerParts, answerRequest } from '#electron/worker/answer-request.ts';
import { defaultLimits, type ReadAnswer, type ReadLimits } from '#electron/worker/protocol.ts';
import type { FileReading } from '#shared/domain/file-reading.ts';

const nothingRecognised: AnswerParts = {
  recognise: () => ({ type: null, fields: {}, lines: [], references: [] }),
  hashed: () => undefined,
  pageStarts: () => undefined,
};

/** Reads bytes under a name as the worker does, with a recogniser that recognises nothing. */
export async function readBytes(
  name: string,
  bytes: Uint8Array | string,
  limits: Partial<ReadLimits> = {},
): Promise<FileReading> {
  const source = {
    kind: 'bytes' as const,
    name,
    bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
  };
  const answer = await answerRequest(
    { kind: 'read', source, limits: { ...defaultLimits, ...limits } },
    nothingRecognised,
  );
  if (answer.kind !== 'read') throw new Error('Expected a reading');
  return answer.reading;
}

/** Status and problem of an answer: how the reading ended, without content and time. */
export function ending({ status, problem }: FileReading): string {
  return problem === null ? status : `${status}: ${problem.code}`;
}

export function endingOf(answer: ReadAnswer): string {
  return ending(answer.reading);
}
