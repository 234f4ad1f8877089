/** Detail of a reading without text because pictures were not to be read: worth reading again when they are. */
export const ocrOff = 'reading of pictures is switched off';
