import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

/** What is used of Tesseract's own interface (`TessBaseAPI`); calls answer 0 for success. */
export interface Tesseract {
  /** Hands over a picture file (png, jpg, tiff, bmp, pnm), where it is asked for upside down, turned by `angle` radians. */
  readonly setPicture: (bytes: Uint8Array, angle: number, isUpsideDown: boolean) => boolean;
  /** Slant of the lines of text in radians; null when no lines were found. */
  readonly slant: () => number | null;
  /** Words with their boxes, one a line, apart by tabs; null when recognition failed. */
  readonly words: () => string | null;
}

interface RawApi {
  readonly Init: (folder: string, languages: string, engine: number) => number;
  readonly SetPageSegMode: (mode: number) => void;
  readonly SetImageFile: (exif: number, angle: number) => number;
  readonly SetSourceResolution: (dotsPerInch: number) => void;
  readonly FindLines: () => number;
  readonly GetGradient: () => number;
  readonly Recognize: (monitor: null) => number;
  readonly GetTSVText: (page: number) => string;
  readonly Clear: () => void;
}

interface RawModule {
  readonly FS: {
    readonly mkdir: (path: string) => void;
    readonly writeFile: (path: string, bytes: Uint8Array) => void;
    readonly unlink: (path: string) => void;
  };
  readonly TessBaseAPI: new () => RawApi;
}

const languages = 'nld+eng';
/** Recognition by the neural network alone, and layout found by itself (`OEM_LSTM_ONLY`, `PSM_AUTO`). */
const engine = 1;
const automaticLayout = 3;
/** Orientation of a picture as cameras note it (Exif 2.3, 4.6.4): 3 lies upside down. */
const asItIs = 1;
const turnedAround = 3;
/** Pictures say their own resolution wrongly or not at all; this one only steers the layout. */
const resolution = 200;

let loaded: Promise<Tesseract> | null = null;

/** The Tesseract of this thread with Dutch and English, started on first use; about a second and 120 MB. No network. */
export function loadTesseract(): Promise<Tesseract> {
  loaded ??= start();
  return loaded;
}

/** Forgets the Tesseract of this thread after a fault in it. */
export function dropTesseract(): void {
  loaded = null;
}

async function start(): Promise<Tesseract> {
  const require = createRequire(import.meta.url);
  const make = require('tesseract.js-core/tesseract-core-simd-lstm.js') as (
    options: object,
  ) => Promise<RawModule>;
  const module = await make({ print: () => undefined, printErr: () => undefined });
  module.FS.mkdir('/data');
  const models = [
    ['nld', require.resolve('@tesseract.js-data/nld/4.0.0_best_int/nld.traineddata.gz')],
    ['eng', require.resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz')],
  ] as const;
  for (const [language, path] of models) {
    module.FS.writeFile(`/data/${language}.traineddata`, await promisify(gunzip)(await readFile(path)));
  }
  const api = new module.TessBaseAPI();
  if (api.Init('/data', languages, engine) !== 0) throw new Error('Tesseract did not start');
  api.SetPageSegMode(automaticLayout);
  return {
    setPicture: (bytes, angle, isUpsideDown) => {
      api.Clear();
      module.FS.writeFile('/input', bytes);
      const done = api.SetImageFile(isUpsideDown ? turnedAround : asItIs, angle) === 0;
      module.FS.unlink('/input');
      api.SetSourceResolution(resolution);
      return done;
    },
    slant: () => (api.FindLines() === 0 ? api.GetGradient() : null),
    words: () => (api.Recognize(null) === 0 ? api.GetTSVText(0) : null),
  };
}
