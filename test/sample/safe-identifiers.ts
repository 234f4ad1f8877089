/** Completes a made-up Dutch account number (bank code + ten digits) to an IBAN with right check digits (ISO 13616). */
export function ibanOf(bank: string, account: string): string {
  const digits = [...`${bank}${account}NL00`]
    .map((sign) => (/\d/.test(sign) ? sign : String(sign.charCodeAt(0) - 55)))
    .join('');
  const check = 98n - (BigInt(digits) % 97n);
  return `NL${String(check).padStart(2, '0')}${bank}${account}`;
}

/** Dutch VAT id of a made-up company: eight digits, completed by the 11-test, and a suffix `B01`. Throws when no digit completes it. */
export function companyVatIdOf(eightDigits: string): string {
  const sum = [...eightDigits].reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
  const last = sum % 11;
  if (last === 10) throw new RangeError(`No ninth digit passes the 11-test: ${eightDigits}`);
  return `NL${eightDigits}${last}B01`;
}

/** Dutch VAT id of a made-up sole trader: nine digits and the suffix that makes the whole 1 modulo 97 (since 2020). */
export function soleTraderVatIdOf(nineDigits: string): string {
  for (let suffix = 2; suffix <= 98; suffix += 1) {
    const ending = String(suffix).padStart(2, '0');
    if (BigInt(`2321${nineDigits}11${ending}`) % 97n === 1n) return `NL${nineDigits}B${ending}`;
  }
  throw new RangeError(`No suffix completes ${nineDigits}`);
}
