import type { FinishedRun } from '#electron/run/run-types.ts';
import { tryTypes } from '#rules/try-types.ts';
import { useName } from '#rules/use-name.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { Finding } from '#shared/domain/finding.ts';
import { terminalText } from './terminal-text.ts';

/** How many examples are shown of what is new and of what is gone. */
const examples = 5;

/** What the own dossier types would change in the dossiers of a run, as text for a person. */
export function trialText(
  run: Pick<FinishedRun, 'dossiers' | 'asOf'>,
  { shipped, types }: { readonly shipped: readonly DossierType[]; readonly types: readonly DossierType[] },
  language: Language,
): string {
  const result = tryTypes({
    dossiers: run.dossiers.map(({ dossier }) => dossier),
    present: shipped,
    proposed: types,
    context: { asOf: run.asOf },
    accepted: new Set(),
  });
  const say = texts[language];
  const name = (use: string) => {
    const [id, ...rest] = use.split('/');
    return useName(rest.join('/'), types.find((type) => type.id === id) ?? null)[language];
  };
  const lines = [
    say.summary(result.flagged, result.dossiers),
    say.fresh(result.fresh.length),
    ...shown(result.fresh, language),
    say.gone(result.gone.length),
    ...shown(result.gone, language),
    ...result.together.map(([one, other]) => say.together(name(one), name(other))),
    ...(result.never.length === 0 ? [] : [say.never(result.never.map(name).join('; '))]),
    ...result.between.map(({ uses, dossiers, examples: keys }) =>
      say.between(uses.map(name).join('; '), dossiers, keys),
    ),
  ];
  return `${lines.map(terminalText).join('\n')}\n`;
}

function shown(findings: readonly Finding[], language: Language): readonly string[] {
  return findings
    .slice(0, examples)
    .map(({ dossierKey, message }) => `  ${dossierKey ?? '-'}: ${message.what[language]}`);
}

const texts = {
  nl: {
    summary: (flagged: number, all: number) =>
      `Met deze dossiertypen is er iets in ${flagged} van ${all} dossiers. Er is niets bewaard.`,
    fresh: (count: number) => `Nieuw: ${count}`,
    gone: (count: number) => `Weg: ${count}`,
    together: (one: string, other: string) =>
      `Let op: ${one} en ${other} melden in precies dezelfde dossiers iets.`,
    never: (uses: string) => `Let op: deze controles zijn in geen enkel dossier van toepassing: ${uses}.`,
    between: (uses: string, count: number, keys: readonly string[]) =>
      `Let op: ${count} dossiers vallen buiten de voorwaarden van ${uses}, zoals ${keys.join(', ')}.`,
  },
  en: {
    summary: (flagged: number, all: number) =>
      `With these dossier types there is something in ${flagged} of ${all} dossiers. Nothing was kept.`,
    fresh: (count: number) => `New: ${count}`,
    gone: (count: number) => `Gone: ${count}`,
    together: (one: string, other: string) =>
      `Mind: ${one} and ${other} find something in exactly the same dossiers.`,
    never: (uses: string) => `Mind: these checks apply in no dossier at all: ${uses}.`,
    between: (uses: string, count: number, keys: readonly string[]) =>
      `Mind: ${count} dossiers fall outside the conditions of ${uses}, such as ${keys.join(', ')}.`,
  },
} as const;
