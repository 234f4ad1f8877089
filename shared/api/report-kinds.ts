/** In what form the open items can be handed over. */
export const reportKinds = ['xlsx', 'csv', 'json', 'handover', 'day-list'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** The columns of the report that a colleague fills in. */
export const returnFieldNames = ['status', 'answer', 'expectedBy', 'note'] as const;
export type ReturnFieldName = (typeof returnFieldNames)[number];
