import type { LocalDate } from './local-date.ts';

/** A digital signature that a document carries. That it is there says nothing about whether it is valid or trusted. */
export interface DigitalSignature {
  /** Name in the certificate of the one who signed; null when it can't be read. */
  readonly by: string | null;
  /** Day of signing by the clock of the one who signed; null when it does not say. */
  readonly on: LocalDate | null;
}
