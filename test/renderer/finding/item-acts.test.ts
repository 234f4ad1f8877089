import { describe, expect, test } from 'vitest';
import { buttonsAndMore, itemActs } from '#renderer/finding/item-acts.ts';

describe('the buttons of an item', () => {
  test('are what is done most, and what does not fit stands behind one more button, both in the order of the menu', () => {
    const acts = [
      'claim-done',
      'start',
      'wait',
      'ask',
      'release',
      'snooze',
      'next',
      'note',
      'assign',
    ] as const;
    expect(buttonsAndMore(acts, 5)).toEqual({
      buttons: ['claim-done', 'start', 'wait', 'ask', 'note'],
      more: ['release', 'snooze', 'next', 'assign'],
    });
  });

  test('begin with the answer while something is waited for', () => {
    const acts = ['claim-done', 'wait', 'ask', 'answered', 'remind'] as const;
    expect(buttonsAndMore(acts, 2).buttons).toEqual(['answered', 'remind']);
  });

  test('lose no act, however few there is room for', () => {
    for (let most = 0; most <= itemActs.length; most += 1) {
      const { buttons, more } = buttonsAndMore(itemActs, most);
      expect(new Set([...buttons, ...more])).toEqual(new Set(itemActs));
    }
  });
});
