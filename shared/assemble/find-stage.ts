import type { Stage } from '../domain/dossier-type.ts';
import { canonicalText, type FieldValue } from '../domain/field-value.ts';
import type { Reading } from '../domain/reading.ts';

const denial =
  /(?<!\p{L})(?:niet|nog geen|geen|not|no|never|nooit|deels|gedeeltelijk|partly|partially)(?!\p{L})/u;

/**
 * The stage that a status text means: one of a stage's words exactly, else as a whole word in it (a word within a
 * longer one does not count). Absent stays absent; a text that no stage knows, that denies one or names two is `unknown-word`.
 */
export function findStage(
  status: Reading<FieldValue> | undefined,
  stages: readonly Stage[],
): Reading<string> {
  if (status === undefined) return { state: 'absent', searched: [] };
  if (status.state !== 'read') return status;
  const { raw, confidence, at } = status;
  const stage = stageOf(normalise(canonicalText(status.value)), stages);
  return stage === null
    ? { state: 'unreadable', reason: 'unknown-word', raw, at }
    : { state: 'read', value: stage, raw, confidence, at };
}

function stageOf(text: string, stages: readonly Stage[]): string | null {
  const exact = stages.find((stage) => wordsOf(stage).includes(text));
  if (exact) return exact.id;
  if (denial.test(text)) return null;
  const found = stages.flatMap((stage) =>
    wordsOf(stage)
      .filter((word) => holdsWord(text, word))
      .map((word) => ({ stage: stage.id, word })),
  );
  const outermost = found.filter(
    (one) => !found.some(({ word }) => word !== one.word && word.includes(one.word)),
  );
  const named = new Set(outermost.map((one) => one.stage));
  return named.size === 1 ? (outermost[0]?.stage ?? null) : null;
}

function wordsOf(stage: Stage): readonly string[] {
  return [...stage.words, stage.id, stage.title.nl, stage.title.en]
    .map(normalise)
    .filter((word) => word !== '');
}

function holdsWord(text: string, word: string): boolean {
  const isLetter = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  }
  return false;
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim();
}
