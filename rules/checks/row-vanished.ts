import { options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';

export const rowVanished = defineCheck({
  id: 'row-vanished',
  class: 'changed',
  severity: 'info',
  title: { nl: 'Geen regel is uit het overzicht verdwenen', en: 'No row disappeared from the register' },
  why: {
    nl: 'Een open regel die zomaar weg is, is per ongeluk gewist, of valt buiten de uitdraai.',
    en: 'An open row that is suddenly gone was deleted by accident, or falls outside the export.',
  },
  options: options({}),
  messages: {
    gone: {
      what: {
        nl: '{key} stond in het overzicht en nu niet meer, terwijl het dossier nog niet klaar was.',
        en: '{key} stood in the register and no longer does, though the dossier was not finished.',
      },
      todo: {
        nl: 'Ga na of de regel met opzet is verwijderd. Zo niet, zet hem terug.',
        en: 'Find out whether the row was removed on purpose. If not, put it back.',
      },
    },
  },

  workspace: ({ workspace, uses }, say) => {
    const named = new Set(uses.map(({ type }) => type.id));
    return workspace.vanished
      .filter(({ of }) => named.has(of.type))
      .map(({ of, rowsBefore, rowsLeft }) => {
        const about = { of, subject: 'row-vanished' };
        const type = workspace.types.find(({ id }) => id === of.type);
        const last = type?.stages.filter(({ aside }) => aside !== true).at(-1)?.id;
        const isFinished =
          of.stage.state === 'read' &&
          (of.stage.value === last ||
            type?.stages.some(
              ({ id, aside }) => of.stage.state === 'read' && id === of.stage.value && aside,
            ));
        const isOtherList = rowsLeft * 2 < rowsBefore;
        if (isFinished || isOtherList) return say.notApplicable(about);
        return say.violated(about, 'gone', { key: of.key }, {});
      });
  },
});
