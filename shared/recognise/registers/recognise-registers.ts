import type { ReadingDecision, Sheet } from '../../domain/content.ts';
import type { DossierType } from '../../domain/dossier-type.ts';
import type { FilePath } from '../../domain/evidence.ts';
import type { Decision, Register } from '../../domain/recognised.ts';
import type { RegisterPins } from '../../domain/register-pins.ts';
import { finish, type Steps } from '../../domain/steps.ts';
import { calledByType } from './called-by-type.ts';
import { masterModels, priceModel } from './master-models.ts';
import { recognisingSheet } from './recognise-sheet.ts';
import { toRegisterModel } from './register-model.ts';
import { pinsOf } from './sheet-pins.ts';

/** One spreadsheet file as its reader gave it, with the dossier types whose rows it may hold. */
export interface RegisterSource {
  readonly file: FilePath;
  readonly shownPath: string;
  readonly sheets: readonly Sheet[];
  readonly decisions: readonly ReadingDecision[];
  readonly types: readonly DossierType[];
  /** What people settled about sheets; nothing when not given. */
  readonly pins?: readonly RegisterPins[];
}

/** What the sheets of one file are, and how that was decided. */
interface RecognisedRegisters {
  readonly registers: readonly Register[];
  readonly decisions: readonly Decision[];
}

/**
 * Recognises what the sheets of a file are and reads their rows: header row, columns, role, total rows and the way dates
 * and amounts are written. Never fails: a sheet in which nothing fits has role `unknown`. Every choice is in `decisions`.
 */
export function recogniseRegisters(source: RegisterSource): RecognisedRegisters {
  return finish(recognisingSteps(source));
}

/** The same, some rows at a time. */
export function* recognisingSteps(source: RegisterSource): Steps<RecognisedRegisters> {
  const { file, shownPath, pins = [] } = source;
  const models = [...source.types.map(toRegisterModel), ...masterModels, priceModel];
  const recognised: RecognisedRegisters[] = [];
  for (const sheet of source.sheets) {
    const at = { file, shownPath, sheet, pins: pinsOf(pins, shownPath, sheet.name) };
    recognised.push(yield* recognisingSheet(at, models));
  }
  const ofFile = source.decisions.map(
    ({ what, chosen }): Decision => ({
      file,
      shownPath,
      sheet: null,
      subject: what,
      about: what,
      chosen,
      because: '',
    }),
  );
  return {
    registers: recognised.flatMap((sheet) => sheet.registers),
    decisions: [...ofFile, ...recognised.flatMap((sheet) => calledByType(sheet.decisions, source.types))],
  };
}
