import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCliOptions } from '#electron/cli/cli-options.ts';

const parse = (line: string) => parseCliOptions(line.split(' ').filter(Boolean), '/home/anna');

describe('parseCliOptions', () => {
  it('reads check with every option, paths from the folder the person stands in', () => {
    const line =
      'check orders /data/x --type order --as-of 2026-03-16 --json - --report out/r.xlsx --lang en --state ../s --jobs 4';
    expect(parse(line)).toEqual({
      verb: 'check',
      folders: ['/home/anna/orders', '/data/x'],
      type: 'order',
      asOf: '2026-03-16',
      json: { kind: 'stdout' },
      report: '/home/anna/out/r.xlsx',
      language: 'en',
      state: '/home/s',
      jobs: 4,
    });
  });

  it('needs no option', () => {
    expect(parse('check .')).toEqual({
      verb: 'check',
      folders: ['/home/anna'],
      type: null,
      asOf: null,
      json: null,
      report: null,
      language: 'nl',
      state: null,
      jobs: null,
    });
  });

  it('reads scans only when asked, and not when also asked not to', () => {
    const ocr = (line: string) => {
      const options = parse(line);
      return 'ocr' in options && options.ocr;
    };
    expect([
      ocr('check .'),
      ocr('check . --ocr'),
      ocr('extract a.pdf --ocr'),
      ocr('check . --ocr --no-ocr'),
    ]).toEqual([false, true, true, false]);
  });

  it('keeps the name a person gave to a file of extract', () => {
    expect(parse('extract a.pdf ./b.pdf --json=out.json')).toEqual({
      verb: 'extract',
      files: [
        { named: 'a.pdf', path: '/home/anna/a.pdf' },
        { named: './b.pdf', path: '/home/anna/b.pdf' },
      ],
      json: { kind: 'file', path: '/home/anna/out.json' },
      language: 'nl',
      jobs: null,
    });
  });

  it('reads export and restore', () => {
    expect([parse('export . --state s'), parse('restore . /b --backup 2026-03-16 --lang en')]).toEqual([
      {
        verb: 'export',
        folders: ['/home/anna'],
        json: { kind: 'stdout' },
        language: 'nl',
        state: '/home/anna/s',
      },
      {
        verb: 'restore',
        folders: ['/home/anna', '/b'],
        backup: '2026-03-16',
        language: 'en',
        state: null,
      },
    ]);
  });

  it.each([
    ['', 'no-verb', ''],
    ['chekc .', 'unknown-verb', 'chekc'],
    ['check', 'nothing-named', 'check'],
    ['check . --colour', 'unknown-option', '--colour'],
    ['check . --json', 'no-value', '--json'],
    ['check . --json --report r.xlsx', 'no-value', '--json'],
    ['check . --ocr=yes', 'needless-value', '--ocr'],
    ['check . --as-of 2026-02-30', 'bad-date', '2026-02-30'],
    ['check . --as-of 16-03-2026', 'bad-date', '16-03-2026'],
    ['check . --lang de', 'bad-language', 'de'],
    ['check . --jobs 0', 'bad-jobs', '0'],
    ['check . --jobs 1e3', 'bad-jobs', '1e3'],
    ['extract a.pdf --report r.xlsx', 'not-for-this-verb', '--report'],
    ['extract a.pdf --state s', 'not-for-this-verb', '--state'],
    ['export . --report r.xlsx', 'not-for-this-verb', '--report'],
    ['check . --backup 2026-03-16', 'not-for-this-verb', '--backup'],
    ['restore . --json -', 'not-for-this-verb', '--json'],
    ['restore . --backup gisteren', 'bad-date', 'gisteren'],
    ['export', 'nothing-named', 'export'],
  ])('says what is wrong with %j', (line, problem, detail) => {
    expect(parse(line)).toEqual({ verb: 'invalid', problem, detail, language: 'nl' });
  });

  it.each([
    ['--help', { verb: 'help', language: 'nl' }],
    ['check --help --lang en', { verb: 'help', language: 'en' }],
    ['--version', { verb: 'version' }],
  ])('knows %s', (line, expected) => {
    expect(parse(line)).toEqual(expected);
  });

  it('answers any words with options or a problem, and never throws', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'check',
        'extract',
        'export',
        'restore',
        '--backup',
        '--json',
        '-',
        '--',
        '--as-of',
        '--jobs=2',
        '-h',
        '--type',
      ),
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(parseCliOptions(words, '/home/anna')).toHaveProperty('verb');
      }),
    );
  });
});
