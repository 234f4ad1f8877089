import type { DigitalSignature } from './digital-signature.ts';
import type { Box } from './evidence.ts';
import type { LocalDate } from './local-date.ts';

/** What a reader took out of a file, before anyone asked what it means. */
export type FileContent =
  | {
      readonly kind: 'pages';
      readonly pages: readonly Page[];
      readonly embedded: readonly EmbeddedXml[];
      /** Left out when there are none. */
      readonly signatures?: readonly DigitalSignature[];
    }
  | {
      readonly kind: 'sheets';
      readonly sheets: readonly Sheet[];
      readonly decisions: readonly ReadingDecision[];
    }
  | { readonly kind: 'xml'; readonly root: XmlElement };

/** One page: words in reading order, sizes in PDF points with the origin at the top left. */
export interface Page {
  /** 1 for the first page. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** How sure the letters are (0-1), where they were read from a picture; left out for printed text. */
  readonly certainty?: number;
  /** Remarks that people stuck on the page: not part of what is printed. Left out when there are none. */
  readonly notes?: readonly string[];
}

export interface Word {
  readonly text: string;
  readonly box: Box;
  /** Font size in points; 0 when unknown. */
  readonly size: number;
  readonly bold: boolean;
  /** Quarter turns clockwise of text that does not read from left to right; left out for text that does. */
  readonly turn?: 1 | 2 | 3;
}

/** An XML file inside a PDF (Factur-X, ZUGFeRD, XRechnung). */
export interface EmbeddedXml {
  readonly name: string;
  readonly root: XmlElement;
}

/** An XML element without namespace prefix in its name; text is that of the element itself, trimmed. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Numbers of hidden columns (1 for A) among the first 500; left out when there are none. */
  readonly hiddenColumns?: readonly number[];
  /** A filter is on, which hides rows. Left out when none is. */
  readonly filtered?: true;
  /** Rows that hold at least one cell, in order. */
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** 1 for the first row of the sheet. */
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** 1 for column A. */
  readonly column: number;
  readonly value: CellValue;
}

/** What a cell holds. A csv file holds text only. */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'formula-without-value' };

/** Something the reader had to decide about the file itself: separator, encoding, 1904 dates. */
export interface ReadingDecision {
  readonly what: 'separator' | 'encoding' | 'quote' | 'date-system';
  readonly chosen: string;
}
