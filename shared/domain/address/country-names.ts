/** Countries as the last line of an address names them, in Dutch, English, German and French, and their codes. */
const names: ReadonlySet<string> = new Set(
  [
    'nl, nld, nederland, the netherlands, netherlands, holland, niederlande, pays-bas, pays bas',
    'be, bel, belgië, belgie, belgium, belgien, belgique',
    'de, deu, duitsland, germany, deutschland, allemagne',
    'fr, fra, frankrijk, france, frankreich',
    'lu, lux, luxemburg, luxembourg',
    'gb, gbr, uk, verenigd koninkrijk, united kingdom, great britain, england, vereinigtes königreich, royaume-uni',
    'ie, irl, ierland, ireland, irland, irlande, at, aut, oostenrijk, austria, österreich, autriche',
    'ch, che, zwitserland, switzerland, schweiz, suisse, es, esp, spanje, spain, spanien, espagne, españa',
    'it, ita, italië, italie, italy, italien, italia, pt, prt, portugal, pl, pol, polen, poland, pologne, polska',
    'dk, dnk, denemarken, denmark, dänemark, danmark, se, swe, zweden, sweden, schweden, suède, sverige',
    'no, nor, noorwegen, norway, norwegen, norge, fi, fin, finland, finnland, cz, cze, tsjechië, czech republic, tschechien',
    'us, usa, united states, united states of america, verenigde staten, états-unis, cn, chn, china, tr, tur, turkije, turkey, türkei',
  ]
    .join(', ')
    .split(', '),
);

/** Whether a text is the name or code of a country and nothing else. */
export function isCountryName(text: string): boolean {
  return names.has(text.trim().toLowerCase().replace(/\.$/, ''));
}
