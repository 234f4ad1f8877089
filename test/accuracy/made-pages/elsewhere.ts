import type { Company } from './made-deal.ts';
import type { Random } from './random.ts';

type Address = Pick<Company, 'street' | 'town'>;

const houses = (random: Random) => random.whole(1, 199);

/** Addresses as they are written in Belgium, Germany, France and the United Kingdom, and a Dutch post office box. */
const layouts: readonly ((random: Random) => Address)[] = [
  (random) => ({
    street: `${random.pick(['Molenlaan', 'Steenweg'])} ${houses(random)} bus ${random.whole(1, 9)}`,
    town: `${random.pick(['B-', ''])}${random.whole(1000, 9990)} ${random.pick(['Proefgem', 'Testbeke'])}`,
  }),
  (random) => ({
    street: `${random.pick(['Hauptstr.', 'Am Musterplatz'])} ${houses(random)}`,
    town: `${random.pick(['D-', ''])}${random.whole(10_115, 99_998)} ${random.pick(['Musterstadt', 'Bad Probe'])}`,
  }),
  (random) => ({
    street: `${houses(random)} ${random.pick(["rue de l'Exemple", 'avenue du Modèle'])}`,
    town: `${random.whole(10_000, 95_900)} ${random.pick(['EXEMPLEVILLE', 'Saint-Essai CEDEX'])}`,
  }),
  (random) => ({
    street: `${houses(random)} ${random.pick(['Sample Street', 'Example Road'])}`,
    town: `${random.pick(['London', 'Testford'])}, ${random.pick(['SW1A 1AA', 'M1 1AE', 'B33 8TH'])}`,
  }),
  (random) => ({
    street: `Postbus ${random.whole(10, 9999)}`,
    town: `${random.whole(1000, 9899)} AA Proefstad`,
  }),
];

/** Three companies in ten live elsewhere. */
export function movedElsewhere(random: Random, company: Company): Company {
  return random.chance(0.3) ? { ...company, ...random.pick(layouts)(random) } : company;
}
