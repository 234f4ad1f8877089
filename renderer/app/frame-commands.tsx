import { useTranslation } from 'react-i18next';
import type { Input } from '#shared/api/methods.ts';
import type { Today } from '../today/use-today.ts';
import { useApp } from './app-context.ts';
import { type Command, useCommands } from './commands.tsx';
import { goTo } from './route.ts';
import { useExport } from './use-export.ts';

interface FrameCommandsProps {
  readonly today: Today;
  readonly onRun: () => void;
  readonly onUndo: () => void;
  readonly onTask: () => void;
  /** Closes the workspace. */
  readonly onClose: () => void;
}

/** What Ctrl+K can do on every screen. Draws nothing. */
export function FrameCommands({ today, onRun, onUndo, onTask, onClose }: FrameCommandsProps) {
  const { t } = useTranslation();
  const { api, state, setState, showKeys } = useApp();
  const { make } = useExport();
  const save = (settings: Input<'saveSettings'>) =>
    void api.call('saveSettings', settings).then((reply) => {
      if (reply.ok) setState(reply.value);
    });
  const open = state.workspace !== null;
  const list = today.view !== null && today.view.asOf !== null;
  const commands: readonly (Command | false)[] = [
    list && { id: 'task', title: t('task.title'), icon: 'phone', keys: 'Ctrl+B', run: onTask },
    {
      id: 'today',
      title: open ? t('nav.today') : t('nav.start'),
      icon: 'list',
      run: () => goTo({ screen: 'today' }),
    },
    open && {
      id: 'questions',
      title: t('nav.questions'),
      icon: 'question',
      run: () => goTo({ screen: 'questions' }),
    },
    { id: 'quick', title: t('nav.quick-check'), icon: 'drop', run: () => goTo({ screen: 'quick-check' }) },
    ...(['unlinked', 'overview'] as const).map(
      (screen) =>
        list && { id: screen, title: t(`nav.${screen}`), icon: 'file' as const, run: () => goTo({ screen }) },
    ),
    list && {
      id: 'history',
      title: t('nav.history'),
      icon: 'clock',
      run: () => goTo({ screen: 'history', item: null }),
    },
    { id: 'keys', title: t('keys.title'), icon: 'keyboard', keys: '?', run: showKeys },
    { id: 'settings', title: t('nav.settings'), icon: 'settings', run: () => goTo({ screen: 'settings' }) },
    ...(['set-up', 'dossier-types', 'privacy'] as const).map(
      (screen) =>
        (open || screen === 'privacy') && {
          id: screen,
          title: t(`nav.${screen}`),
          icon: 'settings' as const,
          run: () => goTo({ screen }),
        },
    ),
    open && { id: 'close', title: t('settings.close'), icon: 'cross', run: onClose },
    open && { id: 'run', title: t('run.start'), icon: 'refresh', run: onRun },
    list && { id: 'undo', title: t('undo.button'), icon: 'undo', keys: 'Ctrl+Z', run: onUndo },
    list && { id: 'report', title: t('export.button'), icon: 'download', run: () => make({}) },
    ...(['day-list', 'handover', 'csv', 'json'] as const).map(
      (kind) =>
        list && {
          id: kind,
          title: `${t('forms.label')}: ${t(`forms.${kind}`)}`,
          icon: 'download' as const,
          run: () => make({ kind }),
        },
    ),
    { id: 'nl', title: 'Nederlands', icon: 'settings', run: () => save({ language: 'nl' }) },
    { id: 'en', title: 'English', icon: 'settings', run: () => save({ language: 'en' }) },
    ...(['light', 'dark', 'system'] as const).map(
      (theme): Command => ({
        id: theme,
        title: t('palette.theme', { name: t(`settings.${theme}`) }),
        icon: 'settings',
        run: () => save({ theme }),
      }),
    ),
  ];
  useCommands(commands.filter((command) => command !== false));
  return null;
}
