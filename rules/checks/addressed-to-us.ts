import type { Dossier } from '#shared/domain/dossier.ts';
import type { OwnIdentity } from '#shared/domain/own-identity.ts';
import { type Addressee, type AddresseePart, judgeAddressee } from '../addressee.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { evidenceOf, knowledgeOf } from '../field-values.ts';
import { dossierFacts, type OthersCause } from '../outcome.ts';

export const addressedToUs = defineCheck({
  id: 'addressed-to-us',
  class: 'differs',
  severity: 'warning',
  title: { nl: 'Factuur is aan ons gericht', en: 'Invoice is addressed to us' },
  why: {
    nl: 'Een factuur op naam van een ander is misschien niet voor u bedoeld.',
    en: 'An invoice in the name of somebody else may not be meant for you.',
  },
  options: options({
    /** Fields in which the invoice names its buyer. */
    name: option.field,
    vatId: option.field.nullable().default(null),
    address: option.field.nullable().default(null),
  }),
  refersTo: { fields: ['name', 'vatId', 'address'] },
  messages: {
    'other-name': {
      what: {
        nl: 'De factuur is gericht aan {found}, niet aan {own}.',
        en: 'The invoice is addressed to {found}, not to {own}.',
      },
      todo: {
        nl: 'Kijk of de factuur voor u is. Zo ja, vraag dan om een factuur op de goede naam.',
        en: 'See whether the invoice is meant for you. If so, ask for one in the right name.',
      },
    },
    'other-vat-id': {
      what: {
        nl: 'Het btw-nummer van de afnemer op de factuur is {found}. Dat van {own} is {known}.',
        en: 'The VAT number of the customer on the invoice is {found}. That of {own} is {known}.',
      },
      todo: {
        nl: 'Kijk of de factuur voor u is. Zo ja, vraag dan om een factuur met uw btw-nummer.',
        en: 'See whether the invoice is meant for you. If so, ask for one with your VAT number.',
      },
    },
    'other-address': {
      what: {
        nl: 'Het adres van de afnemer op de factuur is {found}. Op andere stukken is dat van {own} {known}.',
        en: 'The address of the customer on the invoice is {found}. On other documents that of {own} is {known}.',
      },
      todo: {
        nl: 'Kijk of het een adres van u is. Zo ja, dan kunt u dit accepteren.',
        en: 'See whether it is an address of yours. If so, you can accept this.',
      },
    },
  },

  workspace: ({ workspace: { contents, own }, everyUse }, say) =>
    everyUse.flatMap(({ type, use, options: asked }) =>
      contents
        .filter((dossier) => dossier.type === type.id)
        .flatMap((dossier) => judgedParts(dossier, asked, own))
        .map(({ dossier, part, field, verdict }) => {
          const about = { of: dossierFacts(dossier, null), subject: field, use };
          switch (verdict.state) {
            case 'ours':
              return say.satisfied(about);
            case 'silent':
              return say.notApplicable(about);
            case 'unreadable':
              return say.undecided(about, verdict.because);
            default: {
              const { seen, known } = verdict;
              const data = { found: seen.value, own: own?.names[0] ?? '', known };
              const facts = { found: seen.value, evidence: [evidenceOf(seen, 'found')] };
              if (part === 'name') return say.violated(about, 'other-name', data, facts);
              const told = { ...facts, coveredBy: [{ check: 'addressed-to-us', subject: asked.name }] };
              return part === 'vatId'
                ? say.violated(about, 'other-vat-id', data, told)
                : say.violated(about, 'other-address', data, { ...told, severity: 'info' });
            }
          }
        }),
    ),
});

interface JudgedPart {
  readonly dossier: Dossier;
  readonly part: AddresseePart;
  readonly field: string;
  readonly verdict: Addressee | { readonly state: 'unreadable'; readonly because: OthersCause };
}

/** Each part of the buyer that the type has a field for. */
function judgedParts(
  dossier: Dossier,
  asked: Readonly<Record<AddresseePart, string | null>>,
  own: OwnIdentity | null,
): readonly JudgedPart[] {
  return (['name', 'vatId', 'address'] as const).flatMap((part) => {
    const field = asked[part];
    if (field === null) return [];
    if (own === null) return [{ dossier, part, field, verdict: { state: 'silent' } }];
    const verdict = judgeAddressee(dossier, field, part, own);
    const known = knowledgeOf(dossier, field);
    const isClosed = verdict.state === 'silent' && known.state === 'unreadable';
    return [
      { dossier, part, field, verdict: isClosed ? { state: 'unreadable', because: known.because } : verdict },
    ];
  });
}
