import { areOtherAddresses, isPoBoxOnly } from '#shared/domain/address/judge-address.ts';
import { parseAddress } from '#shared/domain/address/parse-address.ts';
import type { Dossier, FieldSource } from '#shared/domain/dossier.ts';
import { canonicalText, identifierKey } from '#shared/domain/field-value.ts';
import { checkVatId } from '#shared/domain/identifiers/vat-id.ts';
import type { OwnIdentity } from '#shared/domain/own-identity.ts';
import { areOtherCompanies, isOtherOfGroup } from './company-name.ts';
import { countedSources, type SeenValue, seenValue } from './field-values.ts';

/** Whether what documents say in a field of their buyer is ours. */
export type Addressee =
  | { readonly state: 'ours' }
  | { readonly state: 'silent' }
  | { readonly state: 'other'; readonly seen: SeenValue; readonly known: readonly string[] };

export type AddresseePart = 'name' | 'vatId' | 'address';

/** What is read from a page with more doubt than this says nothing against the document. */
const sure = 0.8;

/** Judges one field of the buyer by what is known of the own company; silent where either says nothing. */
export function judgeAddressee(
  dossier: Dossier,
  field: string,
  part: AddresseePart,
  own: OwnIdentity,
): Addressee {
  const known = { name: own.names, vatId: own.vatIds, address: own.addresses }[part];
  const said = countedSources(dossier, field)
    .filter(({ origin }) => origin.kind === 'document')
    .filter(({ reading }) => isToBelieve(reading, part, known))
    .flatMap(seenValue);
  if (said.length === 0 || known.length === 0) return { state: 'silent' };
  const seen = said.find(({ value }) => !isOurs[part](canonicalText(value), known));
  return seen ? { state: 'other', seen, known } : { state: 'ours' };
}

/** A company with its legal form that shares a word with us is hardly a slip of the reading. */
const likely = 0.5;

function isToBelieve(
  reading: FieldSource['reading'],
  part: AddresseePart,
  known: readonly string[],
): boolean {
  if (reading.state !== 'read') return false;
  if (reading.confidence >= sure) return true;
  const text = canonicalText(reading.value);
  return part === 'name' && reading.confidence >= likely && known.some((name) => isOtherOfGroup(name, text));
}

type IsOurs = (text: string, known: readonly string[]) => boolean;

/** A VAT number that is wrong by itself is told by its own check; a post office box says nothing of where we are. */
const isOurs: Readonly<Record<AddresseePart, IsOurs>> = {
  name: (text, names) => names.some((name) => !areOtherCompanies(name, text) && !isOtherOfGroup(name, text)),
  vatId: (text, vatIds) => vatIds.includes(identifierKey(text)) || checkVatId(text).state !== 'valid',
  address: (text, addresses) =>
    isPoBoxOnly(parseAddress(text)) || addresses.some((address) => !areOtherAddresses(address, text)),
};
