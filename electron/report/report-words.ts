import { createInstance } from 'i18next';
import type { Language } from '#shared/domain/bilingual.ts';
import { documentTypes } from '#shared/domain/document-type.ts';
import { type Money, parseCurrencyCode, parseDecimal } from '#shared/domain/money.ts';
import type { PlaceReason } from '#shared/domain/ranking.ts';
import type { Department } from '#shared/domain/severity.ts';
import { handoverTexts } from '#shared/report/handover/handover-texts.ts';
import type { ReportWords } from '#shared/report/report-input.ts';
import { isAboutOne, namedChoice } from '#shared/text/decision-choice.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { formatMoney } from '#shared/text/format-money.ts';
import { likelyCauseText } from '#shared/text/likely-cause-text.ts';
import { textsEn } from '#shared/text/texts-en.ts';
import { textsNl } from '#shared/text/texts-nl.ts';

const texts = { nl: textsNl, en: textsEn };

/** The words of the page for the report, so that both call a thing by the same name. `names`: what this company calls its departments. */
export function reportWords(language: Language, names: Readonly<Record<string, string>> = {}): ReportWords {
  const { terms } = texts[language];
  const departments: Readonly<Record<string, string>> = terms.department;
  const department = (id: Department) => names[id] ?? departments[id] ?? id;
  return {
    severity: terms.severity,
    class: terms.class,
    itemStatus: terms.itemStatus,
    group: terms.group,
    readStatus: terms.readStatus,
    problem: terms.problem,
    notRechecked: terms.notRechecked,
    decision: terms.decision,
    department,
    placeReason: placeReasons(language),
    about: ({ subject, about }) => (isAboutOne(subject) ? about : null),
    chosen: (decision) => {
      const { chosen, subject } = decision;
      const kind = documentTypes.find((one) => subject === 'document-type' && one === chosen);
      if (kind) return terms.documentType[kind];
      const named = namedChoice(decision);
      if (named.kind === 'word') return terms.decisionChoice[named.word];
      return named.kind === 'field' ? named.label[language] : named.text;
    },
    because: ({ because, by }) =>
      [because, by ? terms.decisionGround[by] : ''].filter((part) => part !== '').join(' · '),
    asked: (on) => (on.kind === 'department' ? department(on.department) : handoverTexts[language][on.kind]),
    likelyCause: ({ likelyCause }) => likelyCause && likelyCauseText[likelyCause][language],
  };
}

function placeReasons(language: Language): (reason: PlaceReason) => string {
  const words = createInstance();
  void words.init({
    lng: language,
    resources: { [language]: { translation: texts[language] } },
    initAsync: false,
  });
  const t = (key: string, data: Readonly<Record<string, string | number>> = {}): string =>
    words.t(key, { ...data });
  return (reason) => {
    switch (reason.kind) {
      case 'late':
        return t('reason.late', { count: reason.workingDays });
      case 'due-today':
        return t('reason.dueToday');
      case 'due-in':
        return t('reason.dueIn', { count: reason.workingDays });
      case 'severity':
        return texts[language].terms.severity[reason.severity];
      case 'amount':
        return amountText(reason.decimal, reason.currency, (amount) => formatMoney(amount, language));
      case 'age':
        return t('reason.age', { count: reason.workingDays });
      case 'not-rechecked':
        return t('reason.notRechecked', { date: formatDate(reason.since) });
      case 'customer-waits':
        return t('reason.customerWaits');
      case 'reminders':
        return t(reason.by === 'us' ? 'reason.remindedThem' : 'reason.remindedUs', { count: reason.count });
      case 'blocks':
        return t('reason.blocks', { count: reason.items });
      case 'promised':
        return t('reason.promised', { date: formatDate(reason.on) });
      case 'reminder-due':
        return t('reason.reminderDue', { date: formatDate(reason.since) });
      default:
        return t(`reason.${reason.kind}`);
    }
  };
}

function amountText(decimal: string, currency: string, format: (amount: Money) => string): string {
  const code = parseCurrencyCode(currency);
  const amount = code && parseDecimal(decimal, code);
  return amount ? format(amount) : `${currency} ${decimal}`;
}
