import type { Article } from './sample-types.ts';

/** What Voorbeeld Handel sells; prices in cents without VAT. */
export const articles: readonly Article[] = [
  { code: '10-1401', description: 'Bureaustoel Comfort, zwart', unit: 'stuks', price: 18_950, rate: 21 },
  {
    code: '10-1420',
    description: 'Zit-stabureau 160 x 80 cm, eiken',
    unit: 'stuks',
    price: 41_900,
    rate: 21,
  },
  { code: '10-1433', description: 'Ladeblok op wielen, 3 laden', unit: 'stuks', price: 12_475, rate: 21 },
  {
    code: '20-0210',
    description: 'Printpapier A4 80 g, doos van 5 pakken',
    unit: 'doos',
    price: 2_475,
    rate: 21,
  },
  { code: '20-0245', description: 'Archiefdoos 35 x 25 cm, bruin', unit: 'stuks', price: 189, rate: 21 },
  { code: '20-0260', description: 'Ordner A4 breed, grijs', unit: 'stuks', price: 345, rate: 21 },
  { code: '30-3105', description: 'Monitorarm dubbel, zilver', unit: 'stuks', price: 8_795, rate: 21 },
  { code: '30-3118', description: 'Dockingstation USB-C', unit: 'stuks', price: 13_650, rate: 21 },
  {
    code: '30-3127',
    description: 'Toetsenbord draadloos, set met muis',
    unit: 'set',
    price: 5_920,
    rate: 21,
  },
  {
    code: '40-0071',
    description: 'Whiteboard 120 x 90 cm, magnetisch',
    unit: 'stuks',
    price: 9_835,
    rate: 21,
  },
  { code: '40-0088', description: 'Flipover op wielen', unit: 'stuks', price: 16_240, rate: 21 },
  { code: '50-6012', description: 'Handdoekrollen, pak van 6', unit: 'pak', price: 1_785, rate: 21 },
];

/** Articles at the lower rate, delivered only by the caterer (Wet OB tabel I, foodstuffs). */
export const foodArticles: readonly Article[] = [
  { code: 'K-100', description: 'Koffiebonen Crème 1 kg', unit: 'zak', price: 1_645, rate: 9 },
  { code: 'K-118', description: 'Groene thee, doos 100 stuks', unit: 'doos', price: 1_120, rate: 9 },
  { code: 'K-205', description: 'Huur koffieautomaat per maand', unit: 'maand', price: 8_950, rate: 21 },
];

/** Services of the cleaning company. */
export const cleaningArticles: readonly Article[] = [
  { code: 'S-1', description: 'Schoonmaak kantoor, uren', unit: 'uur', price: 3_150, rate: 21 },
  { code: 'S-4', description: 'Glasbewassing buitenzijde', unit: 'keer', price: 14_500, rate: 21 },
];

/** Lamps of the lighting company. */
export const lamps: readonly Article[] = [
  { code: 'L-21', description: 'Ledpaneel 60 x 60 cm, 4000 K', unit: 'stuks', price: 4_980, rate: 21 },
  { code: 'L-34', description: 'Bureaulamp Zwenk, wit', unit: 'stuks', price: 6_245, rate: 21 },
  { code: 'L-40', description: 'Noodverlichting met batterij', unit: 'stuks', price: 7_315, rate: 21 },
  { code: 'L-52', description: 'Bewegingsmelder plafond', unit: 'stuks', price: 2_870, rate: 21 },
];
