/** The key in the identity of a dossier (`type:key`), to show where the dossier itself is not at hand. */
export function keyOfDossier(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
