/** Begin of the detail of a reading that lacks text because pictures were not to be read. */
export const ocrOff = 'reading of pictures is switched off';

/** Would the file give more when pictures are read? `detail`: that of its problem. */
export function isReadableAsPicture(detail: string | null | undefined): boolean {
  return detail?.startsWith(ocrOff) === true;
}
