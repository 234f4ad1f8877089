/** Every request the page may make. Names only, so that the preload stays small; schemas and types are in `methods.ts`. */
export const methodNames = [
  'getState',
  'listFolders',
  'pickFolder',
  'openWorkspace',
  'openSample',
  'closeWorkspace',
  'startRun',
  'cancelRun',
  'getToday',
  'search',
  'getDossier',
  'getPage',
  'getCells',
  'quickCheck',
  'exportReport',
  'cancelExport',
  'previewReturn',
  'acceptReturn',
  'changeItem',
  'changeItems',
  'createTask',
  'changeTask',
  'closeDossier',
  'reopenDossier',
  'getHistory',
  'getWeights',
  'saveWeights',
  'undo',
  'saveSettings',
  'openOriginal',
  'dragOriginal',
  'getStorage',
  'deleteWorkspaceState',
  'deleteDossier',
  'saveDiagnosis',
  'givePassword',
] as const;

export type MethodName = (typeof methodNames)[number];

/** Everything the backend tells the page without being asked. */
export const eventNames = [
  'runProgress',
  'runEnded',
  'stateChanged',
  'filesDropped',
  'exportProgress',
] as const;

export type EventName = (typeof eventNames)[number];
