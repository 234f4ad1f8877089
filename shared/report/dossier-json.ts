import type { DocumentType } from '../domain/document-type.ts';
import type { Dossier, DossierField, DossierId, LinkCertainty } from '../domain/dossier.ts';
import type { UnreadableReason } from '../domain/reading.ts';
import { type FieldJson, type PlaceJson, toFieldJson, toPlaceJson } from './field-json.ts';

export type DossierStatusJson = 'complete' | 'incomplete' | 'unchecked';

/** A dossier in the answer of `check`. */
export interface DossierJson {
  readonly id: DossierId;
  readonly key: string;
  readonly type: string;
  /** Customer or supplier. */
  readonly customer: string | null;
  readonly status: DossierStatusJson;
  /** The first place where the field was read, register before documents; a field nobody has seen is left out. */
  readonly fields: Readonly<Record<string, FieldJson | UnreadableJson>>;
  readonly documents: readonly {
    readonly file: string;
    readonly documentType: DocumentType | null;
    readonly link: LinkCertainty;
  }[];
}

/** A field that stands there but could not be turned into a value. */
interface UnreadableJson {
  readonly value: null;
  readonly raw: string;
  readonly unreadable: UnreadableReason;
  readonly evidence: PlaceJson | null;
}

/** A dossier in the shape of the contract. */
export function toDossierJson(dossier: Dossier, status: DossierStatusJson): DossierJson {
  const fields = Object.entries(dossier.fields).flatMap(([name, field]) => {
    const json = dossierFieldJson(name, field);
    return json === null ? [] : [[name, json] as const];
  });
  return {
    id: dossier.id,
    key: dossier.key,
    type: dossier.type,
    customer: dossier.party,
    status,
    fields: Object.fromEntries(fields),
    documents: dossier.documents.map(({ shownPath, type, link }) => ({
      file: shownPath,
      documentType: type,
      link,
    })),
  };
}

function dossierFieldJson(name: string, { sources }: DossierField): FieldJson | UnreadableJson | null {
  for (const { reading } of sources) {
    const json = toFieldJson(name, reading);
    if (json !== null) return json;
  }
  for (const { reading } of sources) {
    if (reading.state === 'unreadable')
      return {
        value: null,
        raw: reading.raw,
        unreadable: reading.reason,
        evidence: toPlaceJson(reading.at),
      };
  }
  return null;
}
