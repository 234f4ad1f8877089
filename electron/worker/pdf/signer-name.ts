import { type DerValue, derInside, derValues } from './der.ts';

/** Tags and object identifiers of X.690, RFC 5652 (CMS) and RFC 5280 (certificates). */
const sequenceTag = 0x30;
const integerTag = 0x02;
const firstContextTag = 0xa0;
const wideStringTag = 0x1e;
const latinStringTag = 0x14;
const commonName = '550403';
const organisation = '55040a';
const longestName = 200;

/**
 * Name of the one who signed: the common name, else the organisation, in the certificate that the signature (CMS
 * SignedData, RFC 5652) says it was made with. null when it can't be read. Nothing is verified.
 */
export function signerName(contents: Uint8Array): string | null {
  const [, wrapped] = derInside(derValues(contents), 0);
  if (wrapped?.tag !== firstContextTag) return null;
  const signedData = derInside(derValues(wrapped.content), 0);
  const list = signedData.find(({ tag }) => tag === firstContextTag);
  const certificates = list === undefined ? [] : derValues(list.content).map(partsOfCertificate);
  const serial = signersSerial(signedData);
  const [only, another] = certificates;
  const own = certificates.find((one) => one.serial === serial) ?? (another === undefined ? only : undefined);
  return own === undefined ? null : nameIn(own.subject);
}

interface Certificate {
  readonly serial: string;
  readonly subject: readonly DerValue[];
}

/** TBSCertificate: version, serial, algorithm, issuer, validity, subject. The version may be left out. */
function partsOfCertificate({ content }: DerValue): Certificate {
  const signed = derInside(derValues(content), 0);
  const parts = signed[0]?.tag === firstContextTag ? signed.slice(1) : signed;
  return { serial: hex(parts[0]?.content), subject: derInside(parts, 4) };
}

/** SignerInfo: version, then issuer and serial of the certificate. */
function signersSerial(signedData: readonly DerValue[]): string {
  const signers = signedData.at(-1);
  const signer = signers === undefined ? [] : derInside(derValues(signers.content), 0);
  const identity = signer[1]?.tag === sequenceTag ? derInside(signer, 1) : [];
  return hex(identity.find(({ tag }) => tag === integerTag)?.content);
}

function nameIn(subject: readonly DerValue[]): string | null {
  const names = new Map<string, string>();
  for (const set of subject) {
    const [kind, value] = derInside(derValues(set.content), 0);
    if (kind !== undefined && value !== undefined) names.set(hex(kind.content), textOf(value));
  }
  const name = (names.get(commonName) || names.get(organisation) || '').trim();
  return name === '' ? null : name.slice(0, longestName);
}

function textOf({ tag, content }: DerValue): string {
  const bytes = Buffer.from(content);
  if (tag === wideStringTag)
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le');
  return bytes.toString(tag === latinStringTag ? 'latin1' : 'utf8');
}

function hex(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString('hex');
}
