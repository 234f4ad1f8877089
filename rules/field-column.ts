import type { Dossier, FieldSource } from '#shared/domain/dossier.ts';
import { countedSources } from './field-values.ts';

/** No register has a column for it, and no document was to state it. */
export function isColumnNowhere(dossier: Dossier, field: string): boolean {
  const sources = countedSources(dossier, field);
  const fromRegister = sources.every(({ origin }) => origin.kind === 'register');
  return dossier.row !== null && sources.length > 0 && fromRegister && isWithoutColumn(sources);
}

/** Whether every register of it was looked through without a column for it, and every document of it says nothing of it either. */
export function isUnheardOf(dossier: Dossier, field: string): boolean {
  const sources = countedSources(dossier, field);
  const registers = sources.filter(({ origin }) => origin.kind === 'register');
  return registers.length > 0 && isWithoutColumn(registers) && sources.every(isAbsent);
}

/** Whether a document tells what no register of it has a column for. */
export function isToldByDocument(dossier: Dossier, field: string): boolean {
  const sources = countedSources(dossier, field);
  const registers = sources.filter(({ origin }) => origin.kind === 'register');
  return (
    registers.length > 0 && isWithoutColumn(registers) && sources.some((one) => one.reading.state === 'read')
  );
}

/** Whether nobody keeps it: no register has a column for it, whatever documents say. */
export function isKeptNowhere(dossier: Dossier, field: string): boolean {
  return isWithoutColumn(countedSources(dossier, field).filter(({ origin }) => origin.kind === 'register'));
}

function isWithoutColumn(registers: readonly FieldSource[]): boolean {
  return registers.every(
    ({ reading }) => reading.state === 'absent' && reading.searched.every(({ kind }) => kind === 'file'),
  );
}

function isAbsent({ reading }: FieldSource): boolean {
  return reading.state === 'absent';
}
