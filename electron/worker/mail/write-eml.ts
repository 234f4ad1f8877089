import type { Mail } from './mail.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const border = 'sluitend-deel';

/** A mail as a file of its own (RFC 5322 with MIME), for one that lies inside another without being a file there. */
export function writeEml({ from, to, cc, subject, date, text, attachments }: Mail): Uint8Array {
  const head = [
    ['From', encoded(from)],
    ['To', encoded(to)],
    ['Cc', encoded(cc)],
    ['Subject', encoded(subject)],
    ['Date', dateLine(date)],
  ].flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  const parts = [
    part('text/plain; charset=utf-8', Buffer.from(text)),
    ...attachments.map(({ name, bytes }) => part('application/octet-stream', Buffer.from(bytes), name)),
  ];
  const lines = [
    ...head,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${border}"`,
    '',
    ...parts.flatMap((one) => [`--${border}`, ...one]),
    `--${border}--`,
    '',
  ];
  return new Uint8Array(Buffer.from(lines.join('\r\n')));
}

function part(type: string, bytes: Buffer, name?: string): readonly string[] {
  const disposition =
    name === undefined
      ? []
      : [`Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name.toWellFormed())}`];
  return [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    ...disposition,
    '',
    ...(bytes.toString('base64').match(/.{1,76}/g) ?? []),
  ];
}

/** Words of a head in letters that every program reads (RFC 2047); an address stays as it is. */
function encoded(value: string): string {
  return value
    .split(/([<>;,@])/)
    .map((piece) => (plain.test(piece) ? piece : encodedWord(piece)))
    .join('');
}

const plain = /^[\x20-\x7e]*$/;

/** The space around a word stands beside it: within it, it would be a part of the name. */
function encodedWord(piece: string): string {
  const words = piece.trim();
  const [before, after] = [piece.startsWith(' ') ? ' ' : '', piece.endsWith(' ') ? ' ' : ''];
  return `${before}=?utf-8?B?${Buffer.from(words).toString('base64')}?=${after}`;
}

/** `14-03-2026` as a head says it. */
function dateLine(date: string): string {
  const [day = '', month = '', year = ''] = date.split('-');
  const name = months[Number(month) - 1];
  return name === undefined ? '' : `${day} ${name} ${year} 00:00:00 +0000`;
}
