import { expect, test } from 'vitest';
import type { Mail } from '#electron/worker/mail/mail.ts';
import { parseEml } from '#electron/worker/mail/parse-eml.ts';
import { writeEml } from '#electron/worker/mail/write-eml.ts';

const bytes = new Uint8Array([37, 80, 68, 70, 0, 255]);
const mail: Mail = {
  from: 'Zoë Voorbeeld <zoe@voorbeeld.nl>',
  to: 'inkoop@voorbeeld.nl',
  cc: '',
  subject: 'Factuur café, maart',
  date: '14-03-2026',
  text: 'Bijgaand de factuur van € 121,00.',
  attachments: [{ name: 'Factuur “één”.pdf', bytes }],
};

test('a mail that is written is read as it was', async () => {
  expect(await parseEml(writeEml(mail))).toEqual(mail);
});

test('a line break in a head makes no other head', async () => {
  const read = await parseEml(writeEml({ ...mail, subject: 'Factuur\r\nCc: iemand@elders.nl' }));
  expect({ ...read, subject: '' }).toEqual({ ...mail, subject: '' });
});

test('half a letter in the name of an attachment costs that letter, not the mail', async () => {
  const read = await parseEml(writeEml({ ...mail, attachments: [{ name: 'a\ud800.pdf', bytes }] }));
  expect(read?.attachments).toEqual([{ name: 'a\ufffd.pdf', bytes }]);
});
