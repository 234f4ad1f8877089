import { useTranslation } from 'react-i18next';
import type { QuickCheckResult, QuickCheckVerdict } from '#shared/api/quick-check-views.ts';
import type { TodayView } from '#shared/api/views.ts';
import { useApp, useBilingual } from '../app/app-context.ts';
import { routeAddress } from '../app/route.ts';
import { PagePicture } from '../evidence/page-picture.tsx';
import { ReadingText } from '../evidence/reading-text.tsx';
import { FindingText } from '../finding/finding-text.tsx';
import { Button } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Prose } from '../ui/prose.tsx';
import { markedPlaces } from './marked-places.ts';

interface VerdictProps {
  readonly result: QuickCheckResult;
  /** The result has a name of its own: a file out of a folder or a container. */
  readonly named: boolean;
  readonly today: TodayView | null;
  /** null: it can't be kept by itself, because it came out of something else. */
  readonly onKeep: ((dossier: NonNullable<QuickCheckResult['dossier']>) => void) | null;
}

const icons: Readonly<Record<QuickCheckVerdict, IconName>> = {
  fine: 'check',
  attention: 'warning',
  unreadable: 'question',
  unknown: 'question',
};

/** What the file is, where it belongs, what was read, what is wrong, and what it would settle. */
export function Verdict({ result, named, today, onKeep }: VerdictProps) {
  const { t } = useTranslation();
  const say = useBilingual();
  return (
    <div className="verdict">
      <div className="verdict-text">
        {named && <h3>{result.name}</h3>}
        <p className={`verdict-word verdict-${result.verdict}`}>
          <Icon name={icons[result.verdict]} />
          <b>{t(`terms.verdict.${result.verdict}`)}</b>
          <span>{t(`terms.documentType.${result.documentType ?? 'unknown'}`)}</span>
          <span className="muted">{t(`terms.readStatus.${result.status}`)}</span>
        </p>
        {result.problem !== null && <p>{t(`terms.problem.${result.problem.code}`)}</p>}
        {result.continues !== null && <LaterPages {...result.continues} />}
        <Belonging result={result} today={today} onKeep={onKeep} />
        <Doubles doubles={result.doubles} />
        {result.findings.length > 0 && (
          <ul className="verdict-findings">
            {result.findings.map((finding) => (
              <li key={finding.id}>
                <FindingText finding={finding} />
              </li>
            ))}
          </ul>
        )}
        {result.fields.length > 0 && (
          <dl className="verdict-fields">
            {result.fields.map(({ label, reading }) => (
              <div key={label.nl}>
                <dt>{say(label)}</dt>
                <dd>
                  <ReadingText reading={reading} />
                </dd>
              </div>
            ))}
          </dl>
        )}
        <p className="muted">{t('quick.took', { count: Math.round(result.durationMs) })}</p>
      </div>
      {result.preview !== null && (
        <PagePicture
          page={result.preview}
          marks={markedPlaces(result)}
          label={`${result.name}, ${t('evidence.page', { page: result.preview.page, pages: result.preview.pages })}`}
        />
      )}
    </div>
  );
}

function LaterPages({ first, last, of, file }: NonNullable<QuickCheckResult['continues']>) {
  const { t } = useTranslation();
  const pages = first === last ? `${first}` : `${first}-${last}`;
  return (
    <p>
      {file === null ? t('quick.laterPages', { pages, of }) : t('quick.laterPagesOf', { pages, of, file })}
    </p>
  );
}

function Doubles({ doubles }: Pick<QuickCheckResult, 'doubles'>) {
  const { t } = useTranslation();
  if (doubles.length === 0) return null;
  return (
    <ul className="verdict-doubles">
      {doubles.map(({ shownPath, how, dossier }) => (
        <li key={shownPath}>
          <Icon name="warning" />
          <span>
            {t(`quick.double.${how}`, { path: shownPath })}{' '}
            {dossier !== null && (
              <a href={routeAddress({ screen: 'dossier', dossier: dossier.id, item: null })}>{dossier.key}</a>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Belonging({ result, today, onKeep }: Omit<VerdictProps, 'named'>) {
  const { t } = useTranslation();
  const say = useBilingual();
  const { state } = useApp();
  const { dossier, doubles, wouldSettle, wouldComplete } = result;
  if (dossier === null) {
    // What is already there under another name says itself in which dossier that is.
    if (doubles.some((one) => one.dossier !== null)) return null;
    return <p>{state.workspace === null ? t('quick.noWorkspace') : t('quick.noDossier')}</p>;
  }
  const settled = (today?.items ?? []).filter(({ item }) => wouldSettle.includes(item.id));
  return (
    <>
      <p>
        {dossier.certain ? t('quick.belongs') : t('quick.mayBelong')}{' '}
        <a href={routeAddress({ screen: 'dossier', dossier: dossier.id, item: null })}>{dossier.key}</a>
        {dossier.party !== null && ` · ${dossier.party}`}
      </p>
      {onKeep !== null && (
        <Button icon="folder" onClick={() => onKeep(dossier)}>
          {t('keep.button', { key: dossier.key })}
        </Button>
      )}
      {wouldComplete && (
        <p className="would-complete">
          <Icon name="check" />
          {t('quick.wouldComplete')}
        </p>
      )}
      {!wouldComplete && wouldSettle.length === 0 && <p>{t('quick.wouldChangeNothing')}</p>}
      {wouldSettle.length > 0 && (
        <div>
          {t('quick.wouldSettle', { count: wouldSettle.length })}
          <ul>
            {settled.map(({ item }) => (
              <li key={item.id}>
                <Prose>{say(item.finding.message.what)}</Prose>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
