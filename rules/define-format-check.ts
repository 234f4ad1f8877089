import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { IdentifierVerdict } from '#shared/domain/identifiers/identifier-verdict.ts';
import type { Severity } from '#shared/domain/severity.ts';
import { option, options } from './check-options.ts';
import { type Check, defineCheck } from './define-check.ts';
import { evidenceOf, placeTerm, type SeenValue } from './field-values.ts';
import { testEverySource, verdictOn } from './identifier-fields.ts';
import type { FindingFacts } from './outcome.ts';
import { fieldTerm } from './terms.ts';

/** What differs from one kind of number to the next. */
interface FormatCheck {
  readonly id: string;
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly why: Bilingual;
  /** How it is written, in the middle of a sentence: `vier cijfers en twee letters`. */
  readonly rule: Bilingual;
  readonly test: (text: string) => IdentifierVerdict;
  /** How it is shown, where it may not be shown in full; then it stands nowhere in the finding. */
  readonly mask?: (text: string) => string;
}

/** A check that every source of some fields states a well-formed value: the same words and verdicts for every kind of number. */
export function defineFormatCheck(asked: FormatCheck): Check {
  const { id, severity, title, why, rule, test, mask } = asked;
  return defineCheck({
    id,
    class: 'invalid',
    severity,
    title,
    why,
    options: options({ fields: option.fields }),
    refersTo: { fields: ['fields'] },
    messages: {
      form: {
        what: {
          nl: '{label} {found} {where} is niet goed geschreven. Verwacht: {rule}.',
          en: '{label} {found} {where} is not written correctly. Expected: {rule}.',
        },
        todo: {
          nl: 'Vergelijk het teken voor teken met de bron en verbeter het, of vraag het juiste gegeven op.',
          en: 'Compare it character by character with the source and correct it, or ask for the right one.',
        },
      },
      'check-digits': {
        what: {
          nl: '{label} {found} {where} klopt niet: het controlegetal past niet bij de rest.',
          en: '{label} {found} {where} is wrong: its check digits do not fit the rest.',
        },
        todo: {
          nl: 'Er is waarschijnlijk een cijfer verkeerd of verwisseld. Vergelijk het met de bron of vraag het na.',
          en: 'A digit is probably wrong or swapped. Compare it with the source or ask for it.',
        },
      },
    },

    dossier: ({ dossier, type, options: { fields } }, say) =>
      fields.map((field) => {
        const result = testEverySource(dossier, field, (text) => {
          const verdict = test(text);
          return verdict.state === 'valid' ? null : { because: verdict.because, text };
        });
        return verdictOn(result, field, say, (seen, wrong) => {
          const data = {
            label: fieldTerm(type, field),
            found: mask ? mask(wrong.text) : seen.value,
            where: placeTerm(seen.origin),
          };
          const facts = factsOf(seen, wrong.text, asked);
          return wrong.because === 'check-digits'
            ? say.violated(field, 'check-digits', data, facts)
            : say.violated(field, 'form', { ...data, rule }, facts);
        });
      }),
  });
}

/** Of a masked number only what may be shown; the whole of it makes the hash that tells another case. */
function factsOf(seen: SeenValue, text: string, { test, mask }: FormatCheck): FindingFacts {
  const evidence = evidenceOf(seen, 'found');
  if (mask) return { evidence: [{ ...evidence, raw: mask(text) }], values: [text] };
  return { evidence: [evidence], found: seen.value, likelyCause: lookAlike(text, test) };
}

/** A letter that stands where a digit belongs (or the other way round) when changing all of them makes it right. */
function lookAlike(text: string, test: FormatCheck['test']): 'letter-for-digit' | null {
  const variants = [
    text.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1'),
    text.replace(/0(?=[^\d]*$)/g, 'O'),
    text.replace(/[Oo](?=\d)|(?<=\d)[Oo]/g, '0').replace(/[Il|](?=\d)|(?<=\d)[Il|]/g, '1'),
  ];
  return variants.some((variant) => variant !== text && test(variant).state === 'valid')
    ? 'letter-for-digit'
    : null;
}
