import type { DossierId } from '../domain/dossier.ts';
import type { FilePath } from '../domain/evidence.ts';
import { canonicalText } from '../domain/field-value.ts';
import type { Finding } from '../domain/finding.ts';
import type { Reopening } from '../domain/open-item.ts';

/** What of the sources moved since the run before. */
export interface Moved {
  /** Documents that hold other bytes than before. */
  readonly replaced?: ReadonlySet<FilePath>;
  /** Dossiers whose row stood in a register before and in none now. */
  readonly vanished?: ReadonlySet<DossierId>;
}

/** Why the values beneath a finding are others now, with what they were and are. */
export function whyChanged(
  before: Finding,
  after: Finding,
  { replaced, vanished }: Moved,
): Pick<Reopening, 'because' | 'before' | 'after'> {
  if (before.dossier !== null && vanished?.has(before.dossier)) {
    return { because: 'row-vanished', before: wrongValue(before), after: null };
  }
  const values = { before: wrongValue(before), after: wrongValue(after) };
  const [oldFile, newFile] = [documentOf(before), documentOf(after)];
  const isReplaced =
    oldFile !== null && newFile !== null && (oldFile !== newFile || replaced?.has(newFile) === true);
  return { because: isReplaced ? 'file-replaced' : 'value-changed', ...values };
}

/** The value it says is wrong, else the one it expected: one of them is what moved. */
function wrongValue({ expected, found }: Finding): string | null {
  const value = found ?? expected;
  return value === null ? null : canonicalText(value);
}

/** The document in which it was found; null when only a register speaks of it. */
function documentOf({ evidence }: Finding): FilePath | null {
  const found = evidence.find(({ role, at }) => role === 'found' && at.kind !== 'cell');
  return found?.at.file ?? null;
}
