import { describe, expect, test } from 'vitest';
import { cents } from '../kernel/index.ts';
import { CODING_DENIALS } from './coding-denials.ts';
import { COVERAGE_DENIALS } from './coverage-denials.ts';
import { describeDenial } from './describe-denial.ts';
import { RARC_GUIDE } from './remark-guide.ts';

function fact(groupCode: string, carc: string, amount = 10000) {
  return { groupCode, carc, amountCents: cents(amount) };
}

describe('a denial in plain words', () => {
  test('CO-197 asks for the authorization and is never the patient bill', () => {
    const denial = describeDenial([fact('CO', '197')], [], '1');
    expect(denial).toMatchObject({
      category: 'authorization',
      title: 'No authorization',
      mayAppeal: true,
      billPatient: false,
      codes: ['CO-197'],
    });
    expect(denial.whatToDo[0]).toMatch(/authorization number/);
  });

  test('CO-16 with MA130 is a new claim without appeal', () => {
    const denial = describeDenial([fact('CO', '16')], ['MA130', 'N290'], '4');
    expect(denial).toMatchObject({ path: 'new-claim', mayAppeal: false, billPatient: false });
    expect(denial.reason).toContain('The rendering provider NPI is missing or not valid.');
    expect(denial.whatToDo[0]).toContain('frequency 1');
    expect(denial.whatToDo.join(' ')).not.toMatch(/appeal/i);
  });

  test('MA130 turns an appeal reason into a new claim and offers no replacement', () => {
    const denial = describeDenial([fact('CO', '11')], ['MA130'], '4');
    expect(denial.path).toBe('new-claim');
    expect(denial.whatToDo.join(' ')).not.toContain('frequency 7');
  });

  test('N211 takes the appeal away', () => {
    const denial = describeDenial([fact('CO', '50')], ['N211'], '1');
    expect(denial).toMatchObject({ mayAppeal: false, path: 'none' });
    expect(denial.whatToDo.at(-1)).toContain('There is no appeal');
  });

  test('the same reason without such a remark may be appealed', () => {
    expect(describeDenial([fact('CO', '50')], ['N115'], '1')).toMatchObject({ mayAppeal: true, path: 'appeal' });
  });

  test('PR is the patient bill, but not when any part of it is CO', () => {
    expect(describeDenial([fact('PR', '204')], [], '1').billPatient).toBe(true);
    expect(describeDenial([fact('PR', '204'), fact('CO', '16')], [], '1').billPatient).toBe(false);
    expect(describeDenial([], [], '4').billPatient).toBe(false);
  });

  test('the largest adjustment gives the title', () => {
    expect(describeDenial([fact('CO', '97', 100), fact('CO', '29', 5000)], [], '1').category).toBe('timely-filing');
  });

  test('a code that has only a label still says it', () => {
    expect(describeDenial([fact('CO', '136')], [], '1').title).toContain("prior payer's rules");
  });

  test('an unknown code is said to be unknown', () => {
    const denial = describeDenial([fact('CO', '999')], ['ZZ9'], '1');
    expect(denial.title).toContain('no rule');
    expect(denial.whatToDo).not.toEqual([]);
    expect(denial.codes).toEqual(['CO-999', 'ZZ9']);
  });
});

test('the guides cover at least forty reasons and forty remarks, each with a step', () => {
  const guides = [...Object.values(CODING_DENIALS), ...Object.values(COVERAGE_DENIALS)];
  expect(guides.length).toBeGreaterThanOrEqual(40);
  expect(Object.keys(RARC_GUIDE).length).toBeGreaterThanOrEqual(40);
  for (const guide of guides) expect(guide.whatToDo.length, guide.title).toBeGreaterThan(0);
});

test('no reason stands in both tables', () => {
  expect(Object.keys(CODING_DENIALS).filter((carc) => Object.hasOwn(COVERAGE_DENIALS, carc))).toEqual([]);
});
