import { aRawPdf, aStream } from './a-raw-pdf.ts';

interface ASignature {
  readonly by: string;
  /** As the document says it: `D:20260314120000+01'00'`; left out when it says nothing. */
  readonly at?: string;
}

/** A page with these signatures on it and a field that waits for one; the seals themselves are empty. */
export function aSignedPdf(signatures: readonly ASignature[]): Uint8Array {
  const fields = signatures.map((_, index) => `${index * 2 + 6} 0 R`).join(' ');
  const waiting = signatures.length * 2 + 6;
  return aRawPdf([
    `<< /Type /Catalog /Pages 2 0 R /AcroForm << /SigFlags 3 /Fields [${fields} ${waiting} 0 R] >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R >>`,
    aStream('', 'BT /F 10 Tf 50 700 Td (Contract 2026-0042) Tj ET'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...signatures.flatMap(({ by, at }, index) => [
      `<< /FT /Sig /T (teken${index}) /V ${index * 2 + 7} 0 R >>`,
      `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached ${at === undefined ? '' : `/M (${at})`} /ByteRange [0 1 2 3] /Contents <${sealOf(by).toString('hex')}${'00'.repeat(64)}> >>`,
    ]),
    '<< /FT /Sig /T (nog te tekenen) >>',
  ]);
}

/** CMS SignedData (RFC 5652) with the certificates of an authority and of the signer, as far as a name is read from it. */
function sealOf(name: string): Buffer {
  const certificate = (serial: number, subject: string) =>
    der(0x30, [
      der(0x30, [
        der(0xa0, [der(0x02, [2])]),
        der(0x02, [serial]),
        der(0x30, []),
        der(0x30, [named('Voorbeeld CA')]),
        der(0x30, []),
        der(0x30, [named(subject)]),
      ]),
    ]);
  const signer = der(0x30, [der(0x02, [1]), der(0x30, [der(0x30, [named('Voorbeeld CA')]), der(0x02, [7])])]);
  const signedData = der(0x30, [
    der(0x02, [1]),
    der(0x31, []),
    der(0x30, []),
    der(0xa0, [certificate(1, 'Voorbeeld CA'), certificate(7, name)]),
    der(0x31, [signer]),
  ]);
  return der(0x30, [der(0x06, [0x2a]), der(0xa0, [signedData])]);
}

function named(name: string): Buffer {
  return der(0x31, [der(0x30, [der(0x06, [0x55, 0x04, 0x03]), der(0x0c, [...Buffer.from(name)])])]);
}

/** Tag, length, content (X.690). */
function der(tag: number, content: readonly (Buffer | number)[]): Buffer {
  const body = Buffer.concat(content.map((one) => (typeof one === 'number' ? Buffer.from([one]) : one)));
  const length = body.length < 0x80 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}
