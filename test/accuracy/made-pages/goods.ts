import type { Language } from './vocabulary.ts';

const goods: Readonly<Record<Language, string>> = {
  nl: 'Stoel met armleuning|Papier A4 80 gram 500 vel|Schroef 4 x 40 mm verzinkt|Huur machine periode 1 t/m 31 mei|Bureau verstelbaar wit|Kopieerpapier A4|Onderhoud installatie|Montage op locatie|Koffiebonen donker gebrand|Kabelgoot aluminium 2 m|Schilderwerk gevel|Verpakkingstape bruin',
  en: 'Office chair with armrest|Paper A4 80 g 500 sheets|Screw 4 x 40 mm|Desk adjustable white|Copy paper A4|Maintenance of installation|Assembly on site|Coffee beans dark roast|Cable duct 2 m',
  de: 'Stuhl mit Armlehne|Papier A4 80 g 500 Blatt|Schreibtisch weiß|Kopierpapier A4|Wartung der Anlage|Montage vor Ort|Kaffeebohnen',
  fr: 'Chaise avec accoudoirs|Papier A4 80 g 500 feuilles|Bureau réglable blanc|Papier copieur A4|Entretien installation|Montage sur site|Café en grains',
};

/** Things that are sold, some with numbers in their names. */
export function goodsOf(language: Language): readonly string[] {
  return goods[language].split('|');
}
