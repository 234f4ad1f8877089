export const registerName = 'register.xlsx';
export const pdfCount = 60;

export function pdfName(number: number): string {
  return `factuur-${number}.pdf`;
}
