import { recogniseDocument } from '#shared/recognise/recognise-document.ts';
import { serveThread } from './serve-thread.ts';

serveThread(recogniseDocument);
