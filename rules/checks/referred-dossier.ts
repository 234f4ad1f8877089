import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import { canonicalText, identifierKey } from '#shared/domain/field-value.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { evidenceOf, knowledgeOf, type SeenValue } from '../field-values.ts';
import { dossierFacts, type OthersCause } from '../outcome.ts';
import { heldAgainst } from '../referred-goods.ts';
import { fieldTerm } from '../terms.ts';
import type { WorkspaceFacts } from '../workspace-facts.ts';

export const referredDossier = defineCheck({
  id: 'referred-dossier',
  class: 'differs',
  severity: 'warning',
  title: { nl: 'Dossier waarnaar wordt verwezen klopt', en: 'Dossier that is referred to fits' },
  why: {
    nl: 'Een retour of klacht hoort bij een order. Bestaat die niet, of ging er minder de deur uit, dan is er een verkeerd nummer overgenomen.',
    en: 'A return or complaint belongs to an order. If that does not exist, or less was sent, a wrong number was copied.',
  },
  options: options({
    /** Field that names the other dossier by its key. */
    field: option.field,
    /** Type of the other dossier, by its id. */
    to: option.field,
    /** Field that states the article, and the one that states how many; no more than the other dossier delivered. */
    article: option.field.nullable().default(null),
    quantity: option.field.nullable().default(null),
  }),
  refersTo: { fields: ['field', 'article', 'quantity'] },
  messages: {
    unknown: {
      what: {
        nl: '{label} {found} bestaat niet in het overzicht van {type}.',
        en: '{label} {found} does not exist in the register of {type}.',
      },
      todo: {
        nl: 'Kijk of het nummer goed is overgenomen.',
        en: 'See whether the number was copied well.',
      },
    },
    more: {
      what: {
        nl: '{label} is {found}, maar bij {key} gaat het om {expected} van {article}.',
        en: '{label} is {found}, but {key} is about {expected} of {article}.',
      },
      todo: {
        nl: 'Tel na om hoeveel het gaat en verbeter het aantal, of zoek de andere order erbij.',
        en: 'Count how many it is about and correct the quantity, or find the other order.',
      },
    },
    other: {
      what: {
        nl: 'Artikel {article} staat niet op {key}.',
        en: 'Article {article} is not on {key}.',
      },
      todo: {
        nl: 'Kijk of het artikel en het nummer goed zijn overgenomen.',
        en: 'See whether the article and the number were copied well.',
      },
    },
  },

  workspace: ({ workspace, everyUse }, say) =>
    everyUse.flatMap(({ type, use, options: asked }) => {
      const other = referredTo(workspace, asked.to);
      const looked = workspace.contents
        .filter((dossier) => dossier.type === type.id)
        .map((dossier) => ({
          dossier,
          about: { of: dossierFacts(dossier, null), subject: asked.field, use },
          found: lookUp(dossier, asked.field, other),
        }));
      const existence = looked.map(({ about, found }) => {
        if (found.state === 'silent') return say.notApplicable(about);
        if (found.state === 'unreadable') return say.undecided(about, found.because);
        if (found.state === 'found') return say.satisfied(about);
        const { value } = found.seen;
        const data = { label: fieldTerm(type, asked.field), found: value, type: found.title };
        const facts = { found: value, evidence: [evidenceOf(found.seen, 'found')] };
        return say.violated(about, 'unknown', data, facts);
      });
      const goods = looked.flatMap(({ dossier, about, found }) => {
        if (found.state !== 'found') return [];
        const ofGoods = { ...about, subject: asked.quantity ?? asked.field };
        const held = heldAgainst(dossier, found.target, asked);
        if (held.state === 'silent') return [];
        if (held.state === 'enough') return [say.satisfied(ofGoods)];
        if (held.state === 'other') return [say.violated(ofGoods, 'other', held.words, held.facts)];
        const data = { ...held.words, label: fieldTerm(type, ofGoods.subject) };
        return [say.violated(ofGoods, 'more', data, held.facts)];
      });
      return [...existence, ...goods];
    }),
});

interface Referred {
  readonly title: Bilingual;
  readonly byKey: ReadonlyMap<string, Dossier>;
}

type LookedUp =
  | { readonly state: 'silent' }
  | { readonly state: 'unreadable'; readonly because: OthersCause }
  | { readonly state: 'unknown'; readonly seen: SeenValue; readonly title: Bilingual }
  | { readonly state: 'found'; readonly target: Dossier };

function lookUp(dossier: Dossier, field: string, other: Referred | null): LookedUp {
  const known = knowledgeOf(dossier, field);
  if (other === null || known.state === 'absent') return { state: 'silent' };
  if (known.state === 'unreadable') return known;
  const target = other.byKey.get(numberKey(canonicalText(known.first.value)));
  return target ? { state: 'found', target } : { state: 'unknown', seen: known.first, title: other.title };
}

/** The dossiers of a type, by their keys; null when no register has any, for then nothing can be said of one that is not there. */
function referredTo({ types, contents, registers }: WorkspaceFacts, to: string): Referred | null {
  const type = types.find(({ id }) => id === to);
  const isListed = registers.some(({ role }) => role.kind === 'dossiers' && role.type === to);
  if (!type || !isListed) return null;
  const own = contents.filter((dossier) => dossier.type === to);
  return { title: type.title, byKey: new Map(own.map((dossier) => [numberKey(dossier.key), dossier])) };
}

function numberKey(text: string): string {
  return identifierKey(text).replace(/^0+(?=.)/, '');
}
