import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#shared/api/settings-views.ts';
import type { Connection } from '../api.ts';
import { Loading } from '../ui/states.tsx';
import { FailureMessage } from './failure-message.tsx';
import { Frame } from './frame.tsx';
import { SessionEnded } from './session-ended.tsx';
import { showLanguage } from './texts.ts';
import { useAppState } from './use-app-state.ts';

/** The window: waits for the first answer of the backend, then shows the screens. */
export function App({ connection }: { readonly connection: Connection }) {
  const { t } = useTranslation();
  const status = useSyncExternalStore(connection.subscribe, connection.state);
  const { request, setState, reload } = useAppState(connection.api);
  useSettings(request.state === 'done' ? request.value.settings : null);

  if (status === 'ended') return <SessionEnded />;
  if (request.state !== 'done') {
    return (
      <main className="whole-page">
        <h1 className="unseen">Sluitend</h1>
        {request.state === 'loading' && <Loading label={t('app.loading')} />}
        {request.state === 'failed' && <FailureMessage failure={request.failure} retry={reload} />}
      </main>
    );
  }
  return <Frame api={connection.api} state={request.value} setState={setState} lost={status === 'lost'} />;
}

function useSettings(settings: Settings | null): void {
  const language = settings?.language;
  const theme = settings?.theme;
  useEffect(() => {
    if (language !== undefined) showLanguage(language);
  }, [language]);
  useEffect(() => {
    if (theme !== undefined) document.documentElement.setAttribute('data-theme', theme);
  }, [theme]);
}
