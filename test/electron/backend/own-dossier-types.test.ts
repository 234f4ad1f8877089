import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withOwnTypes } from '#electron/backend/own-dossier-types.ts';
import { shippedType } from '../../support/shipped-type.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const shipped = [shippedType('inkoopfactuur'), shippedType('order')];

describe('own dossier types', () => {
  it('are none where there is no folder', () => {
    const away = join(temporaryFolder(), 'nergens');
    expect(withOwnTypes(shipped, away)).toEqual({ types: shipped, mistakes: [] });
  });

  it('take the place of a shipped type, or stand beside it', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'order.yaml'), 'extends: order\nversion: 9.9.9\n');
    writeFileSync(join(folder, 'spoed.yml'), 'extends: order\nid: spoedorder\n');
    const { types, mistakes } = withOwnTypes(shipped, folder);
    expect(mistakes).toEqual([]);
    expect(types.map(({ id, version }) => [id, version])).toEqual([
      ['inkoopfactuur', shippedType('inkoopfactuur').version],
      ['order', '9.9.9'],
      ['spoedorder', shippedType('order').version],
    ]);
  });

  it('change nothing when they hold a mistake, which is told with file and line', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'order.yaml'), 'extends: order\nkey: ordernumber\n');
    const { types, mistakes } = withOwnTypes(shipped, folder);
    expect(types).toEqual(shipped);
    expect(mistakes).toEqual([
      {
        file: 'order.yaml',
        line: 2,
        nl: 'Er is geen veld “ordernumber”. Bedoelt u “orderNumber”?',
        en: 'There is no field “ordernumber”. Do you mean “orderNumber”?',
      },
    ]);
  });
});
