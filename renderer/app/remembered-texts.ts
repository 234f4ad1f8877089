import type { i18n, TFunction } from 'i18next';

/** So many sentences are remembered, values and all; a list of thousands of items comes to some hundreds. */
const most = 4000;

/**
 * Makes i18next look up every text but once. It searches, resolves plurals and fills in values at each call, and a row of the list
 * asks for a dozen texts: without this that takes longer than drawing them. The texts themselves never change.
 */
export function rememberTexts(texts: Pick<i18n, 'getFixedT'>): void {
  const find = texts.getFixedT.bind(texts) as (...of: readonly unknown[]) => TFunction;
  const found = new Map<unknown, TFunction>();
  const fixed = (language: unknown, ...rest: readonly unknown[]): TFunction => {
    // Without a language it says each text in that of the moment.
    if (typeof language !== 'string') return find(language, ...rest);
    const known = found.get(language);
    if (known !== undefined) return known;
    const say = remembering(find(language, ...rest));
    found.set(language, say);
    return say;
  };
  texts.getFixedT = fixed as i18n['getFixedT'];
}

function remembering(find: TFunction): TFunction {
  const said = new Map<string, string>();
  const ask = find as unknown as (key: string, values?: object) => string;
  const say = (key: string, values?: object): string => {
    const name = nameOf(key, values);
    if (name === null) return ask(key, values);
    const known = said.get(name);
    if (known !== undefined) return known;
    const text = ask(key, values);
    if (said.size >= most) said.clear();
    said.set(name, text);
    return text;
  };
  return Object.assign(say, find) as unknown as TFunction;
}

/** Key and values in one line; null where a value is more than a text or a number. */
function nameOf(key: string, values: object = {}): string | null {
  let name = key;
  for (const [value, is] of Object.entries(values)) {
    if (typeof is !== 'string' && typeof is !== 'number') return null;
    name += `\n${value}\n${is}`;
  }
  return name;
}
