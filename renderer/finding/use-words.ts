import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { reasonWords } from '#shared/domain/continuation-reason.ts';
import type { LinkReason } from '#shared/domain/dossier.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { LikelyCause } from '#shared/domain/finding.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { type Money, parseCurrencyCode, parseDecimal } from '#shared/domain/money.ts';
import type { PlaceReason } from '#shared/domain/ranking.ts';
import type { Department } from '#shared/domain/severity.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { formatFieldValue } from '#shared/text/format-field-value.ts';
import { formatMoney } from '#shared/text/format-money.ts';
import { likelyCauseText } from '#shared/text/likely-cause-text.ts';
import { useApp } from '../app/app-context.ts';
import { isKnownDepartment } from './is-known-department.ts';

/** How the domain's values are said in the language of the person. */
export interface Words {
  readonly date: (date: LocalDate) => string;
  /** With the day of the week: `vrijdag 20-03-2026`. */
  readonly day: (date: LocalDate) => string;
  /** Day and time of an ISO moment without zone: `16-03-2026 08:30`. */
  readonly moment: (moment: string) => string;
  readonly money: (amount: Money) => string;
  readonly value: (value: FieldValue) => string;
  readonly department: (department: Department) => string;
  readonly reason: (reason: PlaceReason) => string;
  readonly link: (because: LinkReason) => string;
  readonly cause: (cause: LikelyCause) => string;
}

/** The words of the current language. */
export function useWords(): Words {
  const { language, state } = useApp();
  const { departmentNames } = state;
  const { t } = useTranslation();
  return useMemo(() => {
    const money = (amount: Money) => formatMoney(amount, language);
    const department = (name: Department) =>
      departmentNames?.[name] ?? (isKnownDepartment(name) ? t(`terms.department.${name}`) : name);
    return {
      date: formatDate,
      day: (date) => `${weekdays[language].format(new Date(`${date}T00:00:00Z`))} ${formatDate(date)}`,
      moment: momentText,
      money,
      value: (value) => formatFieldValue(value, language),
      department,
      reason: (place) => reasonText(place, t, money),
      link: (because) => t(`terms.linkHow.${because.how}`, reasonWords(because)),
      cause: (cause) => likelyCauseText[cause][language],
    };
  }, [language, departmentNames, t]);
}

const dayName = (language: string) => new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
const weekdays = { nl: dayName('nl'), en: dayName('en') } as const;

function reasonText(place: PlaceReason, t: TFunction, money: Words['money']): string {
  switch (place.kind) {
    case 'late':
      return t('reason.late', { count: place.workingDays });
    case 'due-today':
      return t('reason.dueToday');
    case 'due-in':
      return t('reason.dueIn', { count: place.workingDays });
    case 'severity':
      return t(`terms.severity.${place.severity}`).toLowerCase();
    case 'amount':
      return amountText(place.decimal, place.currency, money);
    case 'age':
      return t('reason.age', { count: place.workingDays });
    case 'new':
      return t('reason.new');
    case 'reopened':
      return t('reason.reopened');
    case 'customer-waits':
      return t('reason.customerWaits');
    case 'reminders':
      return place.by === 'us'
        ? t('reason.remindedThem', { count: place.count })
        : t('reason.remindedUs', { count: place.count });
    case 'blocks':
      return t('reason.blocks', { count: place.items });
    case 'promised':
      return t('reason.promised', { date: formatDate(place.on) });
    case 'reminder-due':
      return t('reason.reminderDue', { date: formatDate(place.since) });
    case 'not-rechecked':
      return t('reason.notRechecked', { date: formatDate(place.since) });
  }
}

function amountText(decimal: string, currency: string, money: (amount: Money) => string): string {
  const code = parseCurrencyCode(currency);
  const amount = code === null ? null : parseDecimal(decimal, code);
  return amount === null ? `${currency} ${decimal}` : money(amount);
}

function momentText(moment: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(moment);
  return parts ? `${parts[3]}-${parts[2]}-${parts[1]} ${parts[4]}` : moment;
}
