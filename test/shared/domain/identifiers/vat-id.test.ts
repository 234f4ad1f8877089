import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkVatId, isValidVatId } from '#shared/domain/identifiers/vat-id.ts';

describe('a VAT id', () => {
  it.each([
    ['NL004495445B01', 'NL004495445B01', 'eleven-test'],
    ['NL 0044.95.445.B.01', 'NL004495445B01', 'eleven-test'],
    ['004495445B01', 'NL004495445B01', 'eleven-test'],
    ['NL4495445B01', 'NL004495445B01', 'eleven-test'],
    ['NL002455799B11', 'NL002455799B11', 'mod-97'],
    ['NL000099998B57', 'NL000099998B57', 'mod-97'],
    ['NL000012345B33', 'NL000012345B33', 'mod-97'],
    ['NL123400567B59', 'NL123400567B59', 'mod-97'],
    ['NL004095445B01', 'NL004095445B01', 'mod-97'],
    ['BE0428759497', 'BE0428759497', 'check-digits'],
    ['BE 0403.019.261', 'BE0403019261', 'check-digits'],
    ['BE428759497', 'BE0428759497', 'check-digits'],
    ['DE136695976', 'DE136695976', 'check-digits'],
    ['FR40303265045', 'FR40303265045', 'check-digits'],
    ['CHE-107.787.577 IVA', 'CHE107787577IVA', 'format-only'],
  ] as const)('%s is %s, proven by %s', (text, normalised, proof) => {
    expect(checkVatId(text)).toEqual({ state: 'valid', normalised, proof });
  });

  it('is proven by the check digits of its country', () => {
    const right = `ATU13585627 BG175074752 CY10259033P CZ25123891 DK13585628 EE100931558 EL094259216 ESB58378431
      FI20774740 HR33392005961 HU12892312 IE6433435F IE6433435OA IT00743110157 LT119511515 LU15027442 LV40003521600
      MT11679112 PL8567346215 PT501964843 RO18547290 SE123456789701 SI50223054 SK2022749619`;
    const wrong = `ATU13585626 BG175074751 CY10259033Z CZ25123890 DK13585627 EE100594103 EL123456781 ESB64717839
      FI20774741 HR33392005962 HU12892313 IE6433435E IT00743110158 LT100001919018 LU15027443 LV40003521601
      MT11679113 PL8567346216 PT501964842 RO18547291 SE123456789101 SI50223055 SK2022749618`;
    const said = (list: string) =>
      list.split(/\s+/).map((text) => {
        const verdict = checkVatId(text);
        return verdict.state === 'valid' ? verdict.proof : verdict.because;
      });
    expect(new Set(said(right))).toEqual(new Set(['check-digits']));
    expect(new Set(said(wrong))).toEqual(new Set(['check-digits']));
    expect(wrong.split(/\s+/).filter(isValidVatId)).toEqual([]);
  });

  it('is accepted on its format where no check digits are tested', () => {
    const verdicts = ['GB980780684', 'NO995525828MVA'].map(checkVatId);
    expect(verdicts.map((verdict) => verdict.state === 'valid' && verdict.proof)).toEqual([
      'format-only',
      'format-only',
    ]);
  });

  it.each([
    ['NL123456789B90', 'check-digits'],
    ['NL004459445B01', 'check-digits'],
    ['NL000099998B75', 'check-digits'],
    ['NL000012345B34', 'check-digits'],
    ['BE0403091261', 'check-digits'],
    ['DE136695978', 'check-digits'],
    ['FR84323140391', 'check-digits'],
    ['NL004495445B1', 'structure'],
    ['NL004495445A01', 'structure'],
    ['DE004495445B01', 'structure'],
    ['SE123456789102', 'structure'],
    ['QQ12345678', 'country'],
    ['', 'characters'],
  ] as const)('%s is invalid because of its %s', (text, because) => {
    expect(checkVatId(text)).toEqual({ state: 'invalid', because });
  });

  it('passes about one in ten random Dutch numbers, as the two tests together allow', () => {
    let passed = 0;
    for (let number = 0; number < 100_000; number += 1) {
      if (isValidVatId(`NL${String(number * 9973).padStart(9, '0')}B01`)) passed += 1;
    }
    expect(passed / 100_000).toBeGreaterThan(0.08);
    expect(passed / 100_000).toBeLessThan(0.12);
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof checkVatId(text).state === 'string'),
    );
  });
});
