import { describe, expect, it } from 'vitest';
import { formatBytes } from '#shared/text/format-bytes.ts';

describe('a size on disk', () => {
  it.each([
    [0, '0 kB', '0 kB'],
    [592, '1 kB', '1 kB'],
    [1500, '1,5 kB', '1.5 kB'],
    [48_312_000, '48,3 MB', '48.3 MB'],
    [123_456_000_000, '123 GB', '123 GB'],
  ])('of %i bytes is %s, or %s in English', (bytes, nl, en) =>
    expect([formatBytes(bytes, 'nl'), formatBytes(bytes, 'en')]).toEqual([nl, en]),
  );
});
