import { poBoxIn } from '../../domain/address/parse-address.ts';
import type { XmlElement } from '../../domain/content.ts';
import { allAt, elementsAt, firstIn, type XmlValue } from './xml-path.ts';

/** The address at the first of these paths that says more than a country, on one line: street with number, box, postcode with town, country. */
export function ublAddress(root: XmlElement, ...paths: readonly string[]): XmlValue | null {
  return firstAddress(root, paths, (at) => {
    const part = (path: string) => firstIn(at, path)?.text ?? '';
    const street = joined(' ', [part('StreetName'), part('BuildingNumber')]);
    const box = part('Postbox');
    const lines = allAt(at.element, 'AddressLine/Line').map(({ text }) => text);
    return {
      lines: [street, part('AdditionalStreetName'), ...lines, box === '' ? '' : asBox(box)],
      town: joined(' ', [part('PostalZone'), part('CityName')]),
      country: part('Country/IdentificationCode') || part('Country/Name'),
    };
  });
}

/** The same for the addresses of a cross-industry invoice, whose second and third line may hold what does not fit on the first. */
export function ciiAddress(root: XmlElement, path: string): XmlValue | null {
  return firstAddress(root, [path], (at) => {
    const part = (name: string) => firstIn(at, name)?.text ?? '';
    return {
      lines: [
        joined(' ', [part('LineOne') || part('StreetName'), part('BuildingNumber')]),
        part('LineTwo'),
        part('LineThree'),
      ],
      town: joined(' ', [part('PostcodeCode'), part('CityName')]),
      country: part('CountryID'),
    };
  });
}

interface Parts {
  readonly lines: readonly string[];
  readonly town: string;
  readonly country: string;
}

function firstAddress(
  root: XmlElement,
  paths: readonly string[],
  partsOf: (at: XmlValue) => Parts,
): XmlValue | null {
  for (const at of paths.flatMap((path) => elementsAt(root, path))) {
    const { lines, town, country } = partsOf(at);
    const text = joined(', ', [...lines, town]);
    if (text !== '') return { ...at, text: joined(', ', [text, country]) };
  }
  return null;
}

/** The element for a box holds its number, with or without the word. */
function asBox(box: string): string {
  return poBoxIn(box) === null ? `Postbus ${box}` : box;
}

function joined(by: string, parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(by);
}
