import { areOtherAddresses } from '#shared/domain/address/judge-address.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import { canonicalText, type FieldValue, identifierKey } from '#shared/domain/field-value.ts';
import type { FindingEvidence } from '#shared/domain/finding.ts';
import { checkVatId } from '#shared/domain/identifiers/vat-id.ts';
import { option, options } from '../check-options.ts';
import { areOtherCompanies } from '../company-name.ts';
import { defineCheck } from '../define-check.ts';
import { evidenceOf, knowledgeOf } from '../field-values.ts';
import { likelyCause } from '../likely-cause.ts';
import { dossierFacts } from '../outcome.ts';
import { masterIndex, masterText, partyKeysOf } from '../party-keys.ts';
import { fieldTerm } from '../terms.ts';
import type { MasterRow } from '../workspace-facts.ts';

export const masterAgrees = defineCheck({
  id: 'master-agrees',
  class: 'differs',
  severity: 'warning',
  title: { nl: 'Gegeven is gelijk aan de stamgegevens', en: 'Value equals the master data' },
  why: {
    nl: 'Wijkt een nummer of naam af van de stamgegevens, dan is de verkeerde relatie gekozen of zijn de stamgegevens oud.',
    en: 'Where a number or name differs from the master data, the wrong business partner was chosen or the master data are old.',
  },
  options: options({
    field: option.field,
    /** What the list of customers or suppliers calls it. */
    listed: option.choice([
      'name',
      'kvk',
      'vatId',
      'address',
      'deliveryAddress',
      'postcode',
      'country',
      'email',
      'phone',
    ]),
    of: option.choice(['customer', 'supplier']),
    number: option.field.nullable().default(null),
    name: option.field.nullable().default(null),
  }),
  refersTo: { fields: ['field', 'number', 'name'] },
  messages: {
    differs: {
      what: {
        nl: '{label} is {found}, maar in {list} staat bij deze relatie {expected}.',
        en: '{label} is {found}, but {list} states {expected} for this business partner.',
      },
      todo: {
        nl: 'Ga na welke van de twee goed is, en verbeter het overzicht of de stamgegevens.',
        en: 'Find out which of the two is right, and correct the register or the master data.',
      },
    },
  },

  workspace: ({ workspace, everyUse }, say) =>
    everyUse.flatMap(({ type, use, options: asked }) => {
      const index = masterIndex(workspace.master, asked.of);
      const column = asked.listed === 'name' ? `${asked.of}Name` : asked.listed;
      return workspace.contents
        .filter((dossier) => dossier.type === type.id)
        .map((dossier) => {
          const about = { of: dossierFacts(dossier, null), subject: asked.field, use };
          const rows = rowsOf(dossier, asked, index, column);
          const known = knowledgeOf(dossier, asked.field);
          if (rows.length === 0 || known.state === 'absent') return say.notApplicable(about);
          if (known.state === 'unreadable') return say.undecided(about, known.because);
          const found = known.first.value;
          if (isWrongByItself(asked.listed, canonicalText(found))) return say.notApplicable(about);
          const [first] = rows;
          const isListed = rows.some((row) => isSame(asked.listed, found, listedText(row, column)));
          if (first === undefined || isListed) return say.satisfied(about);
          const expected = listedValue(found, listedText(first, column));
          const evidence = [...listedEvidence(first, column), evidenceOf(known.first, 'found')];
          const data = {
            label: fieldTerm(type, asked.field),
            found,
            expected,
            list: first.register.shownPath,
          };
          const facts = { expected, found, likelyCause: likelyCause(expected, found), evidence };
          return say.violated(about, 'differs', data, facts);
        });
    }),
});

function listedEvidence({ row }: MasterRow, column: string): readonly FindingEvidence[] {
  const reading = row.fields[column];
  return reading?.state === 'read' ? [{ role: 'expected', at: reading.at, raw: reading.raw }] : [];
}

/** What is no number at all is told by the check of that number. */
function isWrongByItself(listed: string, text: string): boolean {
  if (listed === 'vatId') return checkVatId(text).state !== 'valid';
  return listed === 'kvk' && !/^\d{8}$/.test(identifierKey(text));
}

interface Asked {
  readonly number: string | null;
  readonly name: string | null;
  readonly listed: string;
}

/** The rows of this partner that say something in the column: by its number where that is known, else by its name; a name is not looked up by itself. */
function rowsOf(
  dossier: Dossier,
  { number, name, listed }: Asked,
  index: ReadonlyMap<string, readonly MasterRow[]>,
  column: string,
): readonly MasterRow[] {
  const under = (keys: readonly string[]) =>
    keys.flatMap((key) => index.get(key) ?? []).filter((row) => masterText(row, column) !== '');
  const byNumber = under(partyKeysOf(dossier, { number, name: null }));
  if (byNumber.length > 0 || listed === 'name') return byNumber;
  return under(partyKeysOf(dossier, { number: null, name }));
}

function isSame(listed: string, found: FieldValue, text: string): boolean {
  const own = canonicalText(found);
  if (listed === 'address' || listed === 'deliveryAddress') return !areOtherAddresses(own, text);
  return listed === 'name' ? !areOtherCompanies(own, text) : identifierKey(own) === identifierKey(text);
}

/** What the list says; of an address the postcode and town stand in columns of their own. */
function listedText(row: MasterRow, column: string): string {
  if (column !== 'address') return masterText(row, column);
  const town = [masterText(row, 'postcode'), masterText(row, 'city')].filter((text) => text !== '').join(' ');
  return [masterText(row, column), town].filter((text) => text !== '').join(', ');
}

function listedValue(found: FieldValue, text: string): FieldValue {
  return found.kind === 'identifier' ? { kind: 'identifier', text } : { kind: 'text', text };
}
