import { type IdentifierVerdict, invalid } from './identifier-verdict.ts';

/** An e-mail address as people use it: a name, one @, a domain with a dot. At most 254 characters (RFC 5321). `mailto:` before it may stand. */
export function checkEmail(text: string): IdentifierVerdict {
  const address = text
    .normalize('NFKC')
    .trim()
    .replace(/^mailto:/i, '');
  if (address.length > 254) return invalid('length');
  const [name = '', domain = '', ...more] = address.split('@');
  if (more.length > 0 || name === '' || domain === '') return invalid('structure');
  if (!/^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}$/u.test(name)) return invalid('characters');
  if (/^\.|\.$|\.\./.test(name)) return invalid('structure');
  const labels = domain.split('.');
  const fits = labels.every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(label));
  if (labels.length < 2 || !fits || !/^\p{L}{2,}$|^xn--/iu.test(labels.at(-1) ?? ''))
    return invalid('structure');
  return { state: 'valid', normalised: `${name}@${domain.toLowerCase()}` };
}
