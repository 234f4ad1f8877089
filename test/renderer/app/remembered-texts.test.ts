import { createInstance } from 'i18next';
import { expect, test, vi } from 'vitest';
import { rememberTexts } from '#renderer/app/remembered-texts.ts';

async function texts() {
  const instance = createInstance();
  await instance.init({
    lng: 'nl',
    resources: {
      nl: { translation: { day: 'dag', days_one: '{{count}} dag', days_other: '{{count}} dagen' } },
      en: { translation: { day: 'day', days_one: '{{count}} day', days_other: '{{count}} days' } },
    },
    interpolation: { escapeValue: false },
  });
  const looked = vi.spyOn(instance, 't');
  rememberTexts(instance);
  return { instance, say: (language: string) => instance.getFixedT(language), looked };
}

test('a text is looked up once, whoever asks', async () => {
  const { say, looked } = await texts();
  expect([say('nl')('day'), say('nl')('day'), say('nl')('day')]).toEqual(['dag', 'dag', 'dag']);
  expect(looked).toHaveBeenCalledTimes(1);
});

test('another value and another language are other texts', async () => {
  const { say } = await texts();
  const [nl, en] = [say('nl'), say('en')];
  expect([
    nl('days', { count: 1 }),
    nl('days', { count: 2 }),
    en('days', { count: 1 }),
    nl('days', { count: 1 }),
  ]).toEqual(['1 dag', '2 dagen', '1 day', '1 dag']);
});

test('without a language the texts follow that of the moment', async () => {
  const { instance } = await texts();
  const say = instance.getFixedT(null, 'translation');
  const before = say('day');
  await instance.changeLanguage('en');
  expect([before, say('day')]).toEqual(['dag', 'day']);
});

test('a text with more than plain values is looked up each time', async () => {
  const { say, looked } = await texts();
  const ask = () => say('nl')('days', { count: 2, replace: { count: 3 } });
  expect(ask()).toBe(ask());
  expect(looked).toHaveBeenCalledTimes(2);
});
