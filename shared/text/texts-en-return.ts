import type { returnNl } from './texts-nl-return.ts';
import type { TextsShape } from './texts-shape.ts';

/** English texts of a report that comes back from a colleague, and of the other forms of the list. */
export const returnEn: TextsShape<typeof returnNl> = {
  return: {
    title: 'A report came back',
    from: '{{file}}, last saved by {{author}}. The report was made on {{moment}}.',
    fromUnknown: '{{file}}. The file does not say who saved it. The report was made on {{moment}}.',
    refusedTitle: 'This report cannot be taken over here',
    refused: {
      'other-workspace':
        'It belongs to another workspace. Open that workspace and drop the file on it again.',
      'other-version':
        'It was made with another version of Sluitend. Make a new report and ask for the answers in that one.',
      damaged: 'The hidden data by which Sluitend knows a report can no longer be read.',
    },
    nothing: 'It holds nothing that is not here already. Nothing changes.',
    what_one: '{{count}} change. What you tick is taken over; the rest stays as it is.',
    what_other: '{{count}} changes. What you tick is taken over; the rest stays as it is.',
    conflicts_one: '{{count}} of them was changed here as well since. You choose.',
    conflicts_other: '{{count}} of them were changed here as well since. You choose.',
    list: 'Changes',
    all: 'Tick all',
    here: 'Here',
    there: 'Came back',
    empty: '(empty)',
    conflict: 'Changed here as well',
    field: { status: 'Status', answer: 'Answer', expectedBy: 'Expected by', note: 'Remark' },
    notTaken: 'Cannot be taken over',
    why: {
      'not-a-status': 'this is no status that you can give',
      'not-a-date': 'this is no date',
      'too-long': 'this text is too long',
      'no-value': 'this cell has no value',
      twice: 'this row is in it twice, with different values',
      gone: 'this item is not known here',
      solved: 'the check has closed this item already',
    },
    missingColumns: 'These columns are no longer in the file; nothing changes in them: {{columns}}.',
    accept_one: 'Take over {{count}}',
    accept_other: 'Take over {{count}}',
    done_one: '{{count}} change taken over. Ctrl+Z undoes it.',
    done_other: '{{count}} changes taken over. Ctrl+Z undoes them.',
    stale:
      'Some items were changed here in the meantime; those were not taken over. Drop the file again to see them.',
    answered: 'Answer: {{answer}}',
    expected: 'Expected by {{date}}',
  },
  table: {
    severity: 'Severity',
    dossier: 'Dossier',
    party: 'Customer or supplier',
    what: 'What is wrong',
    todo: 'What to do',
    amount: 'Amount',
    due: 'Due',
  },
  forms: {
    label: 'Another form',
    perDepartment: 'Excel, a sheet per department',
    department: 'Excel, only {{department}}',
    csv: 'CSV',
    json: 'JSON',
    handover: 'Handover (HTML)',
    'day-list': 'Day list to print',
    rows: '{{count}} rows',
    stop: 'Stop',
    copy: 'Copy as a table',
    copied_one: '{{count}} item copied. Paste it in Excel or Outlook.',
    copied_other: '{{count}} items copied. Paste them in Excel or Outlook.',
    copyFailed: 'Copying did not work. Click in the list and press Ctrl+C.',
  },
};
