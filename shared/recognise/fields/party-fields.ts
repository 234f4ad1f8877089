import type { FilePath } from '../../domain/evidence.ts';
import type { FieldValue } from '../../domain/field-value.ts';
import type { DocumentLayout } from '../layout/document-layout.ts';
import type { Span } from '../layout/span.ts';
import type { LabelledPlace } from './candidate.ts';
import { type Addresses, chooseAddresses } from './choose-addresses.ts';
import type { Parties, Writer } from './find-parties.ts';
import type { Representative } from './find-representative.ts';
import { type Fields, toReading } from './to-reading.ts';

interface PartiesOf {
  readonly parties: Parties;
  readonly writer: Writer;
  readonly representative: Representative | null;
  readonly file: FilePath;
}

/** Names and addresses of seller and buyer, where the goods go, and who represents the seller before the tax office. */
export function partyFields(
  layout: DocumentLayout,
  places: readonly LabelledPlace[],
  { parties, writer, representative, file }: PartiesOf,
): Fields {
  const { seller, buyer } = parties;
  const addresses = chooseAddresses(layout, places, {
    parties,
    writer,
    not: representative?.address ?? null,
  });
  return {
    ...(seller && { sellerName: textAt(seller.name, seller, file) }),
    ...(buyer && { buyerName: textAt(buyer.name, buyer, file) }),
    ...addressFields(addresses, file),
    ...(representative && representativeFields(representative, file)),
  };
}

function addressFields(addresses: Addresses, file: FilePath): Fields {
  return Object.fromEntries(
    Object.entries(addresses).map(([name, { address, confidence }]) => [
      name,
      textAt(address.text, { span: address.span, confidence }, file),
    ]),
  );
}

function representativeFields({ name, address, vatId }: Representative, file: FilePath): Fields {
  return {
    ...(name && { representativeName: textAt(name.text, { span: name, confidence: 0.85 }, file) }),
    ...(address && {
      representativeAddress: textAt(address.text, { span: address.span, confidence: 0.85 }, file),
    }),
    ...(vatId && {
      representativeVatId: toReading(
        { kind: 'identifier', text: vatId.value },
        { span: vatId.span, confidence: 0.88 },
        file,
      ),
    }),
  };
}

function textAt(text: string, found: { readonly span: Span; readonly confidence: number }, file: FilePath) {
  const value: FieldValue = { kind: 'text', text };
  return toReading(value, found, file);
}
