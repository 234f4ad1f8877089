import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { migrate } from '#electron/store/migrate.ts';
import { migrations } from '#electron/store/migrations/migrations.ts';

const first = { number: 1, sql: 'CREATE TABLE letters (letter TEXT);' };
const second = { number: 2, sql: `INSERT INTO letters VALUES ('a');` };

describe('migrate', () => {
  it('takes only the steps that were not taken yet', () => {
    const database = new DatabaseSync(':memory:');
    expect(migrate(database, [first])).toEqual({ kind: 'migrated', steps: 1 });
    expect(migrate(database, [first, second])).toEqual({ kind: 'migrated', steps: 1 });
    expect(database.prepare('SELECT letter FROM letters').all()).toEqual([{ letter: 'a' }]);
  });

  it('takes a step whole or not at all', () => {
    const database = new DatabaseSync(':memory:');
    const broken = { number: 2, sql: `INSERT INTO letters VALUES ('b'); SELECT nonsense;` };
    expect(() => migrate(database, [first, broken])).toThrow();
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
    expect(migrate(database, [first, second])).toEqual({ kind: 'migrated', steps: 1 });
    expect(database.prepare('SELECT letter FROM letters').all()).toEqual([{ letter: 'a' }]);
  });

  it('touches nothing that a later version made', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, [first, second]);
    expect(migrate(database, [first])).toEqual({ kind: 'newer' });
  });

  it('numbers the steps of the product without a gap', () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
  });
});
