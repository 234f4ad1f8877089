export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in every language of the product. */
export type Bilingual = Readonly<Record<Language, string>>;
