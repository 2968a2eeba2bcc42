import { describe, expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { describeDenial, findPlaybook } from './describe-denial.ts';

function fact(groupCode: string, carc: string, amount = 10000) {
  return { groupCode, carc, amountCents: cents(amount) };
}
const actions = (told: ReturnType<typeof describeDenial>) => told.steps.map(({ action }) => action);

describe('a denial in plain words', () => {
  test('CO-197 asks for the authorization and is never the patient bill', () => {
    const denial = describeDenial([fact('CO', '197')], [], '1');
    expect(denial).toMatchObject({
      category: 'authorization',
      rootCause: 'authorization-not-obtained',
      preventable: true,
      fixedBy: 'front-desk',
      title: 'No authorization',
      mayAppeal: true,
      billPatient: false,
      codes: ['CO-197'],
    });
    expect(denial.whatToDo[0]).toMatch(/authorization number/);
    expect(denial.steps[0]?.action).toBe('find-authorization');
  });

  test('reason and remark code together say more than the reason alone', () => {
    expect(describeDenial([fact('CO', '50')], ['N115'], '1').title).toBe('Local coverage policy not met');
    expect(describeDenial([fact('CO', '50')], ['N999'], '1').title).toBe('Not medically necessary');
  });

  test('the group decides where the reason is the same', () => {
    expect(findPlaybook({ groupCode: 'PR', carc: '96', rarcs: [] }).title).toBe('Not covered, left to the patient');
    expect(findPlaybook({ groupCode: 'CO', carc: '96', rarcs: [] }).title).toBe('Not covered');
  });

  test('a remark about a stay is looked up for facility claims only', () => {
    const asked = { groupCode: 'CO', carc: '16', rarcs: ['M50'] };
    expect(findPlaybook(asked, 'institutional').title).toBe('Missing: revenue code');
    expect(findPlaybook(asked, 'professional').title).toBe('Information is missing or wrong');
  });

  test('a line is explained by its own remark codes, not by those of another line', () => {
    const lines = [
      { ...fact('CO', '16'), rarcs: ['N290'] },
      { ...fact('CO', '50', 500), rarcs: ['N115'] },
    ];
    expect(describeDenial(lines, ['N290', 'N115'], '1').title).toBe('Missing: NPI of the rendering provider');
  });

  test('the largest adjustment gives the title', () => {
    expect(describeDenial([fact('CO', '97', 100), fact('CO', '29', 5000)], [], '1').category).toBe('timely-filing');
  });

  test('a code that has only a label still says it', () => {
    expect(describeDenial([fact('CO', '224')], [], '1').title).toContain('no rule');
    expect(describeDenial([fact('CO', '128')], [], '1').title).toContain("in the mother's allowance");
  });

  test('an unknown code is said to be unknown', () => {
    const denial = describeDenial([fact('CO', '999')], ['ZZ9'], '1');
    expect(denial.title).toContain('no rule');
    expect(denial.whatToDo.length).toBeGreaterThan(1);
    expect(denial.codes).toEqual(['CO-999', 'ZZ9']);
  });
});

describe('guard rails', () => {
  test('CO-16 with MA130 is a new claim without appeal', () => {
    const denial = describeDenial([fact('CO', '16')], ['MA130', 'N290'], '4');
    expect(denial).toMatchObject({ path: 'new-claim', mayAppeal: false, billPatient: false });
    expect(denial.title).toBe('Missing: NPI of the rendering provider');
    expect(denial.reason).toContain('The NPI of the rendering provider is missing or not valid.');
    expect(denial.whatToDo.join(' ')).toContain('frequency 1');
    expect(denial.whatToDo.join(' ')).not.toMatch(/frequency 7/);
    expect(actions(denial)).not.toContain('appeal');
  });

  test('MA130 turns an appeal reason into a new claim and offers no replacement', () => {
    const denial = describeDenial([fact('CO', '11')], ['MA130'], '4');
    expect(actions(denial)).toEqual([undefined, 'new-claim']);
  });

  test('N211 takes the appeal away, and something is left to do', () => {
    const denial = describeDenial([fact('CO', '55')], ['N211'], '1');
    expect(denial).toMatchObject({ mayAppeal: false, path: 'none' });
    expect(actions(denial)).toEqual([undefined, 'write-off']);
  });

  test('the same reason without such a remark may be appealed', () => {
    expect(describeDenial([fact('CO', '55')], ['N130'], '1')).toMatchObject({ mayAppeal: true, path: 'appeal' });
  });

  test('PR is the patient bill, but not when any part of it is CO', () => {
    const left = describeDenial([fact('PR', '204')], [], '1');
    expect(left.billPatient).toBe(true);
    expect(actions(left)).toContain('bill-patient');
    const mixed = describeDenial([fact('PR', '204'), fact('CO', '16')], [], '1');
    expect(mixed.billPatient).toBe(false);
    expect(actions(mixed)).not.toContain('bill-patient');
    expect(describeDenial([], [], '4').billPatient).toBe(false);
  });

  test('a qualified Medicare beneficiary is not billed, whatever the group', () => {
    expect(describeDenial([fact('PR', '209')], [], '1').billPatient).toBe(false);
    expect(describeDenial([fact('PR', '204')], ['N782'], '1').billPatient).toBe(false);
    expect(describeDenial([fact('PR', '204')], ['N130'], '1').billPatient).toBe(true);
  });

  test('proof of timely filing is offered only where there is a 277CA or 999', () => {
    const late = (hasFilingProof: boolean) => describeDenial([fact('CO', '29')], [], '1', { hasFilingProof });
    expect(actions(late(true))).toEqual([undefined, 'filing-proof', 'appeal']);
    expect(actions(late(false))).toEqual([undefined, 'write-off']);
  });
});
