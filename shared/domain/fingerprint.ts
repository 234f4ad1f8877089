/**
 * A 64-bit fingerprint of a text as 16 lower-case hex digits: equal texts give equal fingerprints on every machine.
 * For noticing change, not against forgery. Two FNV-1a lanes over UTF-16 units, each with its own prime, mixed at the end.
 */
export function fingerprint(text: string): string {
  let left = 0x81_1c_9d_c5;
  let right = 0x9e_37_79_b9;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    left = Math.imul(left ^ unit, 0x01_00_01_93);
    right = Math.imul(right ^ unit ^ (left >>> 15), 0x85_eb_ca_6b);
  }
  const mixedLeft = mix(left ^ text.length);
  return hex(mixedLeft) + hex(mix(right ^ mixedLeft));
}

/** Spreads every input bit over all 32 output bits. */
function mix(lane: number): number {
  let mixed = lane;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7f_eb_35_2d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x84_6c_a6_8b);
  return mixed ^ (mixed >>> 16);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
