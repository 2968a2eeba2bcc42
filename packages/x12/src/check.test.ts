import { describe, expect, it } from 'vitest';
import { checkX12 } from './check.ts';
import { bytesOf, passingText, recount } from './testing/fixtures.ts';

const visit = passingText('837P', 'office-visit');

describe('checkX12', () => {
  it('reports the transaction sets of a valid file', () => {
    expect(checkX12(bytesOf(visit))).toEqual({
      readable: true,
      valid: true,
      transactionSets: [{ control: '0001', transaction: '837', guide: '005010X222A1', valid: true }],
      findings: [],
    });
  });

  it('marks only the set that has the error', () => {
    const inner = visit.split('\n').slice(2, -3).join('\n');
    const second = inner.replaceAll('0001~', '0002~').replace('0001*005010', '0002*005010').replace('11:B:1', '11:C:1');
    const text = visit.replace(inner, `${inner}\n${second}`).replace('GE*1*', 'GE*2*');
    const report = checkX12(bytesOf(text));
    expect(report.valid).toBe(false);
    expect(report.transactionSets.map((set) => [set.control, set.valid])).toEqual([
      ['0001', true],
      ['0002', false],
    ]);
  });

  it('gives place, value and fix of a finding', () => {
    const [finding] = checkX12(bytesOf(visit.replace('11:B:1', '11:C:1'))).findings;
    expect(finding).toMatchObject({
      snip: 2,
      code: 'code-not-allowed',
      severity: 'error',
      control: '0001',
      loop: '2300',
      segment: 'CLM',
      element: 'CLM05-2',
      position: 19,
      offset: visit.indexOf('CLM*'),
      value: 'C',
      fix: 'Use B.',
    });
  });

  it.each([
    ['278', '005010X216', 'HI', '278 services review notification'],
    ['275', '005010X210', 'PI', '275 patient information'],
    ['834', '005010X318', 'BE', '834 plan member reporting'],
    ['837', '005010X299', 'HC', '837I post-adjudicated claims data'],
  ])('recognizes a %s (%s) and says that only its envelope was checked', (transaction, guide, functionalId, name) => {
    const text = visit
      .split('\n')
      .filter((line) => /^(ISA|GS|ST|BHT|SE|GE|IEA)/.test(line))
      .join('\n')
      .replaceAll('005010X222A1', guide)
      .replace('GS*HC', `GS*${functionalId}`)
      .replace('ST*837', `ST*${transaction}`)
      .replace(/SE\*\d+/, 'SE*3');
    const report = checkX12(bytesOf(`${text}\n`));
    expect(report.valid).toBe(true);
    expect(report.findings.map((one) => [one.severity, one.code])).toEqual([['warning', 'guide-not-checked']]);
    expect(report.findings[0]?.message).toContain(name);
  });

  it('wants contents in an interchange and in a group', () => {
    const codesOf = (text: string): string[] => checkX12(bytesOf(text)).findings.map((one) => one.code);
    expect(codesOf(passingText('TA1', 'accepted').replace(/TA1[^~]*~\n/, ''))).toEqual(['interchange-empty']);
    expect(codesOf(visit.replace(/ST\*.*SE\*[^~]*~\n/s, '').replace('GE*1*', 'GE*0*'))).toEqual(['group-empty']);
  });

  it.each([
    ['AMT*D*80~\n', ['other-payer-paid-missing']],
    ['DTP*573*D8*20261019~\n', ['other-payer-date-missing']],
  ])('warns when a payer that adjudicated lacks %j', (part, expected) => {
    const text = recount(
      passingText('837P', part.startsWith('DTP') ? 'secondary-claim-level' : 'secondary-after-primary').replace(
        part,
        '',
      ),
    );
    expect(checkX12(bytesOf(text)).findings.map((one) => one.code)).toEqual(expected);
  });

  it('refuses version 4010 with one error', () => {
    const text = visit.replaceAll('005010X222A1', '004010X098A1').replace('*^*00501*', '*U*00401*');
    const report = checkX12(bytesOf(text));
    expect(report.findings.map((one) => one.code)).toEqual(['version-retired']);
    expect(report.transactionSets[0]?.valid).toBe(false);
  });

  it('takes no state or ZIP code of the United States from an address abroad', () => {
    const text = visit.replace('N4*ALBANY*NY*12203', 'N4*TORONTO*ON*M5V2T6*CA');
    const report = checkX12(bytesOf(text), { codes: (set, code) => (set === 'state' ? code === 'NY' : undefined) });
    expect(report.findings).toEqual([]);
  });

  it('finds a bad segment identifier in a set whose guide it does not define', () => {
    const text = visit.replaceAll('005010X222A1', '005010X299').replace('REF*EA*', 'REFEA*');
    expect(
      checkX12(bytesOf(text))
        .findings.filter((one) => one.severity === 'error')
        .map((one) => one.code),
    ).toEqual(['segment-unknown']);
  });

  it('refuses a guide that nobody knows', () => {
    const report = checkX12(bytesOf(visit.replaceAll('005010X222A1', '005010X999')));
    expect(report.findings.map((one) => one.code)).toEqual(['guide-unknown']);
  });

  it('asks the code lookup with the date of service, and takes undefined as not installed', () => {
    const asked: string[] = [];
    const report = checkX12(bytesOf(visit), {
      codes: (set, code, date) => {
        asked.push(`${set} ${code} ${date}`);
        return set === 'icd10cm' && code === 'R509' ? false : undefined;
      },
    });
    expect(asked).toContain('icd10cm J0190 2026-10-26');
    expect(asked).toContain('hcpcs 99213 2026-10-26');
    expect(asked).toContain('modifier QW 2026-10-26');
    expect(asked).toContain('pos 11 2026-10-26');
    expect(asked).toContain('taxonomy 207Q00000X 2026-11-02');
    expect(report.findings.map((one) => [one.snip, one.code, one.element, one.value])).toEqual([
      [5, 'code-unknown-icd10cm', 'HI02-2', 'R509'],
    ]);
  });

  it.each([
    ['XX*1234567893', 'XX*1234567890', 'npi-check-digit'],
    ['N4*ALBANY*NY*12203', 'N4*ALBANY*N1*12203', 'state-shape'],
    ['N4*ALBANY*NY*12203', 'N4*ALBANY*NY*1220', 'zip-shape'],
    ['N4*ALBANY*NY*12203', 'N4*ALBANY*NY', 'address-incomplete'],
    ['LX*2', 'LX*3', 'line-number'],
    ['REF*EA*MR55501', 'REF*EA*MR55501*', 'trailing-separator'],
    ['REF*EA*MR55501', 'REF*EA*MR55501 ', 'trailing-blanks'],
    ['N4*ALBANY*NY*122071234', 'N4*ALBANY*NY*12207', 'zip-nine-digits'],
    ['N3*12 MAPLE STREET', 'N3*PO BOX 12', 'billing-address-po-box'],
    ['NM1*85*2*MAPLE STREET CLINIC*****XX*1234567893', 'NM1*85*2*MAPLE STREET CLINIC', 'billing-npi-missing'],
    ['NM1*85*2*MAPLE STREET CLINIC**', 'NM1*85*2*MAPLE STREET CLINIC*DANA*', 'organization-first-name'],
    ['SBR*P*18*GRP1001******CI', 'SBR*U*18*GRP1001******MA', 'medicare-secondary-reason'],
  ])('warns when %s is %s: %s', (from, to, code) => {
    const report = checkX12(bytesOf(visit.replace(from, to)));
    expect(report.valid).toBe(true);
    expect(report.findings.map((one) => one.code)).toEqual([code]);
  });

  it('does not check identifiers that are no NPI', () => {
    const text = passingText('835', 'contractual-and-copay').replace(
      /N1\*PE\*MAPLE STREET CLINIC\*XX\*\d+/,
      'N1*PE*MAPLE STREET CLINIC*FI*141234567',
    );
    expect(checkX12(bytesOf(text)).findings).toEqual([]);
  });
});
