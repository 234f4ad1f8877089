import { useTranslation } from 'react-i18next';
import type { ItemView } from '#shared/api/views.ts';
import { subjectOfItem } from '../finding/subject-of-item.ts';
import { type NewTask as Task, TaskDialog, type TaskPlace } from '../finding/task-dialog.tsx';
import type { Today } from '../today/use-today.ts';
import { useApp } from './app-context.ts';
import type { Route } from './route.ts';

interface NewTaskProps {
  readonly today: Today;
  /** Item it is about; null: the dossier on screen, or nothing. */
  readonly on: ItemView | null;
  readonly route: Route;
  readonly onClose: () => void;
}

/** Makes a call-back or another task from wherever the person is. */
export function NewTask({ today, on, route, onClose }: NewTaskProps) {
  const { t } = useTranslation();
  const { tell } = useApp();
  const asOf = today.view?.asOf ?? null;
  if (asOf === null) return null;
  const make = (task: Task) => {
    onClose();
    void today.makeTask(task).then((failure) => {
      if (failure === null) tell({ tone: 'done', text: t('task.made') });
      else tell({ tone: 'problem', text: t(`terms.failure.${failure.code}`) });
    });
  };
  const place = on === null ? placeOf(route, today) : placeOfItem(on, t('today.noDossier'));
  return <TaskDialog today={asOf} place={place} onMake={make} onClose={onClose} />;
}

function placeOfItem(view: ItemView, unnamed: string): TaskPlace {
  const { id, finding } = view.item;
  return { item: id, dossier: finding.dossier, label: subjectOfItem(view) ?? unnamed };
}

function placeOf(route: Route, { view }: Today): TaskPlace | null {
  if (route.screen !== 'dossier') return null;
  const key = view?.dossiers.find(({ id }) => id === route.dossier)?.key;
  return key === undefined ? null : { item: null, dossier: route.dossier, label: key };
}
