import { labelIndex } from '../labels/label-index.ts';
import { type DocumentLayout, type LaidOutLine, topOf } from '../layout/document-layout.ts';
import { type Segment, sizeOf } from '../layout/lines.ts';
import { toSpan } from '../layout/span.ts';
import { foldKey, foldText } from '../values/fold-text.ts';
import type { FoundParty } from './find-parties.ts';
import { cleanName, commaParts, hasLegalForm, isName, isOnlyLegalForm, senderParts } from './name-shape.ts';

/** Mail services and stand-ins that say nothing of a company. */
const mailProviders = /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|mail|example|localhost)$/;

/** Every name in head or foot that may be the writer's, each with how much its place says by itself. */
export function findLetterheadNames(layout: DocumentLayout): readonly FoundParty[] {
  const first = layout.lines[0]?.page;
  const lines = layout.lines.filter((line) => line.page === first && !isRowOfGoods(line));
  const domains = domainsOf(layout);
  const foot = linesOfFoot(lines);
  const page: PageSigns = {
    domains,
    usual: layout.usualSize,
    below: namesBelow(lines, foot),
    foot,
    top: topOf(layout),
  };
  return lines.flatMap((line, at) =>
    line.segments.flatMap((segment) => {
      const name = nameIn(segment) ?? (line.height > 0.8 ? nameInFoot(segment) : null);
      if (name === null) return [];
      const text = withRest(withStart(name.text, segment, lines[at - 1]), segment, lines[at + 1]);
      const confidence = confidenceOf({ line, segment, name: text, isSender: name.isSender }, page);
      if (confidence < 0.3) return [];
      const row = { words: segment.words, page: line.page, line: line.line };
      const span = toSpan(row, name.first, name.first + name.words - 1);
      return [{ name: text, span: { ...span, text }, confidence }];
    }),
  );
}

/** What else the page tells about a name on it. */
interface PageSigns {
  readonly domains: readonly string[];
  readonly usual: number;
  /** Keys of the names that stand in its last lines, with the last of those lines. */
  readonly below: ReadonlyMap<string, number>;
  /** Lines at the end of the page that may be its foot. */
  readonly foot: ReadonlySet<LaidOutLine>;
  readonly top: number;
}

/** So many lines at the end of a page may be its foot, however short the page is. */
const footLines = 8;

function linesOfFoot(lines: readonly LaidOutLine[]): ReadonlySet<LaidOutLine> {
  const first = Math.ceil(Math.max(lines.length - footLines, lines.length / 2));
  return new Set(lines.slice(first).filter(({ height }) => height > 0.3));
}

/** A row of a table of goods names no company. */
function isRowOfGoods({ words, segments }: LaidOutLine): boolean {
  const hasCount = segments.length > 2 && segments.some(({ text }) => /^\d{1,6}(?:[.,]\d+)?$/.test(text));
  return hasCount || words.some(({ text }) => /\d[.,]\d{2}-?$/.test(text));
}

function namesBelow(
  lines: readonly LaidOutLine[],
  foot: ReadonlySet<LaidOutLine>,
): ReadonlyMap<string, number> {
  const last = lines.filter((line) => line.height > 0.8 || foot.has(line));
  return new Map(
    last.flatMap(({ segments, line }) =>
      segments.map((segment) => [foldKey(nameIn(segment)?.text ?? ''), line] as const),
    ),
  );
}

/** The second line of a name in bold: what stands right above it in the same letters, without a legal form of its own, begins it. */
function withStart(name: string, segment: Segment, before: LaidOutLine | undefined): string {
  if (!hasLegalForm(name) || !segment.words[0]?.bold) return name;
  const above = before?.segments.find(
    (item) => Math.abs(item.box[0] - segment.box[0]) < 2 && item.words[0]?.bold,
  );
  if (!above || Math.abs(sizeOf(above) - sizeOf(segment)) > 0.5 || hasLegalForm(above.text)) return name;
  const isNear = segment.box[1] - above.box[3] < 0.5 * (segment.box[3] - segment.box[1]);
  return isNear && isName(above.text) ? `${cleanName(above.text)} ${name}` : name;
}

/** A name whose legal form did not fit on its line goes on in the line below it. */
function withRest(name: string, segment: Segment, next: LaidOutLine | undefined): string {
  const rest = next?.segments.find((item) => Math.abs(item.box[0] - segment.box[0]) < 4);
  const isNear = rest !== undefined && rest.box[1] - segment.box[3] < segment.box[3] - segment.box[1];
  return isNear && isOnlyLegalForm(rest.text) ? `${name} ${cleanName(rest.text)}` : name;
}

interface NameInSegment {
  readonly text: string;
  readonly first: number;
  readonly words: number;
  readonly isSender: boolean;
}

/** The whole segment, or the first part of a sender's line or of a foot with commas. */
function nameIn(segment: Segment): NameInSegment | null {
  const sender = senderParts(segment.text);
  const parts = (sender && commaParts(sender[0] ?? '')) ?? sender ?? commaParts(segment.text);
  const text = cleanName(parts?.[0] ?? segment.text);
  if (!isName(text) || /^\p{Ll}(?!\p{Lu})/u.test(text)) return null;
  return { text, first: 0, words: (parts?.[0] ?? segment.text).split(' ').length, isSender: parts !== null };
}

/** The words up to a legal form, back to a number, a code or a label: the name among the bank details of a foot. */
function nameInFoot(segment: Segment): NameInSegment | null {
  for (let last = segment.words.length - 1; last > 0; last -= 1) {
    const word = segment.words[last]?.text ?? '';
    if (!hasLegalForm(word) || word.length > 8) continue;
    const first = firstOfName(segment, last);
    const text = cleanName(textOf(segment, first, last));
    if (first < last && hasLegalForm(text) && isName(text)) {
      return { text, first, words: last - first + 1, isSender: false };
    }
  }
  return null;
}

const longestName = 6;

function firstOfName({ words }: Segment, last: number): number {
  let first = last;
  while (first > 0 && last - first < longestName - 1) {
    const text = words[first - 1]?.text ?? '';
    const isCode = /\d|[:;,|•·]$/.test(text) || /^[A-Z]{8,}$/.test(text) || /^[-–—|]$/.test(text);
    if (isCode || labelIndex.has(foldKey(text))) break;
    first -= 1;
  }
  return first;
}

function textOf({ words }: Segment, first: number, last: number): string {
  return words
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
}

interface Place {
  readonly line: LaidOutLine;
  readonly segment: Segment;
  readonly name: string;
  readonly isSender: boolean;
}

function confidenceOf(place: Place, page: PageSigns): number {
  const { line, name, isSender } = place;
  const inHead = line.height < 0.3;
  const inFoot = line.height > 0.8 || page.foot.has(line);
  if (isSender && inHead) return 0.86;
  if (isSender) return inFoot ? 0.6 : 0.5;
  if (!inHead && !inFoot) return 0;
  const legal = hasLegalForm(name) ? 0.25 : 0;
  const domain = page.domains.some((item) => matchesDomain(name, item)) ? 0.45 : 0;
  const foot = inFoot && legal > 0 ? 0.25 : 0;
  return Math.min(0.88, 0.1 + legal + domain + foot + (inHead ? headScore(place, page) : 0));
}

/** Large, at the very top, and once more in the foot: signs of a letterhead. */
function headScore({ line, segment, name }: Place, { usual, top, below }: PageSigns): number {
  const first = line.line <= 1 || segment.box[1] < top + 4 ? 0.22 : 0;
  const repeated = (below.get(foldKey(name)) ?? 0) > line.line ? 0.3 : 0;
  return sizeScore(sizeOf(segment) / usual) + first + repeated;
}

function sizeScore(ratio: number): number {
  if (ratio > 1.45) return 0.3;
  if (ratio > 1.3) return 0.2;
  return ratio > 1.15 ? 0.12 : 0;
}

/** A letter names few of them; a list of addresses says nothing of who writes. */
const mostDomains = 20;

/** Names of web and mail addresses without the providers everyone uses: `www.plumbingstanford.com` gives `plumbingstanford`. */
function domainsOf(layout: DocumentLayout): readonly string[] {
  const found = new Set<string>();
  for (const { text } of layout.words) {
    const match = address.exec(text) ?? bareDomain.exec(text);
    const name = foldText(match?.[1] ?? '');
    if (name.length > 2 && !mailProviders.test(name)) found.add(name.replace(/-/g, ''));
  }
  return [...found].slice(0, mostDomains);
}

const address = /(?:@|www\.|https?:\/\/(?:www\.)?)([\p{L}\d-]+)(?:\.[\p{L}\d-]+)*\.[a-z]{2,}/iu;
const bareDomain = /^([\p{L}\d-]{4,})\.(?:nl|be|de|fr|eu|at|lu|com|net|org|info|co\.uk)$/iu;

/** The name as one word, or most of its words in any order, make up the web address. */
function matchesDomain(name: string, domain: string): boolean {
  const words = foldText(name)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 1 && domain.includes(word));
  const covered = words.reduce((sum, word) => sum + word.length, 0);
  const key = foldKey(name);
  return key === domain || covered >= 0.75 * domain.length || (domain.length >= 5 && key.startsWith(domain));
}
