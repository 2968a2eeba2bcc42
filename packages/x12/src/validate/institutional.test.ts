import { describe, expect, it } from 'vitest';
import { checkX12 } from '../check.ts';
import type { CodeSet } from '../guide.ts';
import { bytesOf, passingText } from '../testing/fixtures.ts';
import type { CodeLookup } from '../types.ts';

/** Every question that the check of a file asks, as `set code date`. */
function questions(text: string): string[] {
  const asked: string[] = [];
  const codes: CodeLookup = (set, code, date) => {
    asked.push(`${set} ${code} ${date}`);
    return undefined;
  };
  checkX12(bytesOf(text), { codes });
  return asked;
}

describe('code sets of an institutional claim', () => {
  it('are asked on the day of discharge, and those of a line on its own day', () => {
    const asked = questions(passingText('837I', 'inpatient-surgery'));
    for (const question of [
      'billType 11 2026-10-15',
      'admissionType 1 2026-10-15',
      'admissionSource 1 2026-10-15',
      'patientStatus 01 2026-10-15',
      'icd10cm K3580 2026-10-15',
      'icd10cm R1031 2026-10-15',
      'icd10pcs 0DTJ4ZZ 2026-10-15',
      'drg 343 2026-10-15',
      'occurrence 11 2026-10-15',
      'value 80 2026-10-15',
      'condition 39 2026-10-15',
      'revenue 0120 2026-10-15',
      'revenue 0360 2026-10-12',
      'hcpcs 85025 2026-10-12',
    ])
      expect(asked).toContain(question);
  });

  it('are asked for causes, spans, drugs and remarks too, but not for payment groups', () => {
    const asked = [
      ...questions(passingText('837I', 'car-accident-emergency')),
      ...questions(passingText('837I', 'skilled-nursing-first-bill')),
      ...questions(passingText('837I', 'medicare-secondary-last-bill')),
    ];
    for (const start of ['icd10cm V4352XA', 'ndc 00409379501', 'occurrenceSpan 70', 'rarc MA01', 'state NY'])
      expect(asked.some((one) => one.startsWith(`${start} `))).toBe(true);
    expect(asked.some((one) => one.startsWith('hcpcs KAGB1'))).toBe(false);
  });

  it('are not asked for ICD-9 codes', () => {
    const text = passingText('837I', 'rural-clinic-visit').replace('HI*ABK:E119', 'HI*BK:25000');
    expect(questions(text).some((one) => one.startsWith('icd10cm'))).toBe(false);
  });
});

describe('an unknown code of an institutional claim', () => {
  const refused: CodeSet[] = ['drg', 'billType', 'occurrence', 'revenue'];
  it.each(refused)('%s is a finding of SNIP 5 where it stands', (wanted) => {
    const text = passingText('837I', 'inpatient-surgery');
    const { findings } = checkX12(bytesOf(text), { codes: (set) => (set === wanted ? false : undefined) });
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(finding).toMatchObject({ snip: 5, code: `code-unknown-${wanted}` });
  });
});
