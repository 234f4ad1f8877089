import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { XmlElement } from '#shared/domain/content.ts';

export type ParsedXml =
  | { readonly kind: 'parsed'; readonly root: XmlElement; readonly elements: number }
  | { readonly kind: 'refused'; readonly why: XmlRefusal };

/** Why a text is not read as XML. */
type XmlRefusal = 'entity-declarations' | 'too-deep' | 'too-many-elements' | 'not-well-formed';

const maxDepth = 200;
/** More than fit in the memory of one file. */
export const maxElements = 1_000_000;

interface OpenElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  readonly texts: string[];
}

class Refused extends Error {
  readonly why: XmlRefusal;
  constructor(why: XmlRefusal) {
    super(why);
    this.why = why;
  }
}

/**
 * Text to a tree of elements (XML 1.0 with namespaces). No entity but the five of XML itself, no external DTD: a document
 * that declares entities is refused, as are documents deeper than 200 levels or with more elements than `most`.
 */
export function parseXml(text: string, most = maxElements): ParsedXml {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: OpenElement[] = [];
  const roots: XmlElement[] = [];
  let elements = 0;
  parser.on('error', () => {
    throw new Refused('not-well-formed');
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw new Refused('entity-declarations');
  });
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > most) throw new Refused('too-many-elements');
    if (open.length >= maxDepth) throw new Refused('too-deep');
    open.push(opened(tag));
  });
  const addText = (piece: string) => open.at(-1)?.texts.push(piece);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element !== undefined) (open.at(-1)?.children ?? roots).push(closed(element));
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', why: error.why };
    throw error;
  }
  const [root] = roots;
  return root === undefined
    ? { kind: 'refused', why: 'not-well-formed' }
    : { kind: 'parsed', root, elements };
}

function opened(tag: SaxesTagNS): OpenElement {
  const attributes = Object.values(tag.attributes)
    .filter((attribute) => attribute.prefix !== 'xmlns' && attribute.name !== 'xmlns')
    .map((attribute) => [attribute.local, attribute.value] as const);
  return {
    name: tag.local,
    namespace: tag.uri,
    attributes: Object.fromEntries(attributes),
    children: [],
    texts: [],
  };
}

function closed({ name, namespace, attributes, children, texts }: OpenElement): XmlElement {
  return { name, namespace, attributes, children, text: texts.join('').trim() };
}
