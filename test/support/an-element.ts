import type { XmlElement } from '#shared/domain/content.ts';

/** An XML element with text or children, without a namespace. */
export function anElement(
  name: string,
  content: string | readonly XmlElement[],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  const isText = typeof content === 'string';
  return { name, namespace: '', attributes, children: isText ? [] : content, text: isText ? content : '' };
}
