import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRoute, type Route, routeAddress } from '#renderer/app/route.ts';
import { dossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { findingId } from '#shared/domain/finding.ts';
import { itemIdOf } from '#shared/domain/open-item.ts';

describe('the address of a screen', () => {
  test('leads back to the same screen, whatever stands in a key', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, fc.boolean(), (key, subject, withItem) => {
        const dossier = dossierId('order', key);
        const item = withItem ? itemIdOf(findingId(dossier, 'check', subject)) : null;
        const route: Route = { screen: 'dossier', dossier, item };
        expect(parseRoute(routeAddress(route))).toEqual(route);
      }),
    );
  });

  test('leads to a loose document, whatever stands in its path', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (path) => {
        const route: Route = { screen: 'unlinked', file: path as FilePath };
        expect(parseRoute(routeAddress(route))).toEqual(route);
      }),
    );
    expect(parseRoute(routeAddress({ screen: 'unlinked' }))).toEqual({ screen: 'unlinked' });
  });

  test('names the plain screens', () => {
    const screens = ['today', 'quick-check', 'settings'] as const;
    expect(screens.map((screen) => parseRoute(routeAddress({ screen })))).toEqual(
      screens.map((screen) => ({ screen })),
    );
  });

  test('is Today for anything it does not know', () => {
    const odd = ['', '#', '#/', '#/nonsense', '#/dossier', '#/dossier/', '#/dossier/%E0%A4%A'];
    expect(odd.map(parseRoute)).toEqual(odd.map(() => ({ screen: 'today' })));
  });
});
