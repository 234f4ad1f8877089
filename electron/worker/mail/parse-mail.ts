import type { Mail } from './mail.ts';
import { parseEml } from './parse-eml.ts';
import { parseMsg } from './parse-msg.ts';

/** A saved mail (.eml or .msg, by its bytes); `null` when it can't be parsed. */
export async function parseMail(bytes: Uint8Array): Promise<Mail | null> {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf ? parseMsg(bytes) : parseEml(bytes);
}
