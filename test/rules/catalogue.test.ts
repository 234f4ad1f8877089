import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkById, checks } from '#rules/checks-index.ts';
import { writeCatalogue } from '#rules/write-catalogue.ts';
import { findingClasses } from '#shared/domain/severity.ts';

const root = new URL('../../', import.meta.url);
const filesIn = (folder: string, ending: string) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .toSorted();
const ids = checks.map(({ id }) => id);

describe('the catalogue', () => {
  it('lists every check file once, in order of id, and nothing else', () => {
    expect(ids).toEqual(filesIn('rules/checks', '.ts'));
    expect(ids.map((id) => checkById(id)?.id)).toEqual(ids);
    expect(checkById('no-such-check')).toBeNull();
  });

  it('has a test for every check', () => {
    expect(filesIn('test/rules/checks', '.test.ts')).toEqual(ids);
  });

  it('says everything in both languages, as sentences with the same data', () => {
    const placeholders = (text: string) => [...new Set(text.match(/\{\w+/g))].toSorted();
    const faults = checks.flatMap(({ id, title, why, messages }) => {
      const texts = [title, why, ...Object.values(messages).flatMap(({ what, todo }) => [what, todo])];
      return texts.flatMap(({ nl, en }) => {
        const sentence = [why, ...Object.values(messages).flatMap(({ what, todo }) => [what, todo])];
        const isSentence = sentence.some((one) => one.nl === nl);
        const isGiven = /^\{\w+\}$/.test(nl);
        const complete = nl.trim() !== '' && en.trim() !== '' && (nl !== en || isGiven);
        const ends = !isSentence || ([nl, en].every((text) => /[.}]$/.test(text)) && !/!/.test(nl + en));
        const same = placeholders(nl).join() === placeholders(en).join();
        return complete && ends && same ? [] : [`${id}: ${nl}`];
      });
    });
    expect(faults).toEqual([]);
  });

  it('can give every class of finding', () => {
    expect(findingClasses.filter((kind) => !checks.some((check) => check.class === kind))).toEqual([]);
  });

  it('is written down in the README (node test/support/write-rules-readme.ts)', () => {
    expect(readFileSync(new URL('rules/README.md', root), 'utf8')).toBe(writeCatalogue(checks));
  });
});
