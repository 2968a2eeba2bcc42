import { describe, expect, it } from 'vitest';
import { childLoops, element } from './access.ts';
import { type AcknowledgeClaimsOptions, acknowledgeClaims } from './acknowledge-claims.ts';
import type { ClaimDecision, DecidedClaim } from './acknowledge-decisions.ts';
import { checkX12 } from './check.ts';
import { readX12 } from './read.ts';
import { bytesOf, fixtures, passingText } from './testing/fixtures.ts';
import { writeInterchange } from './write.ts';

const OPTIONS: AcknowledgeClaimsOptions = { date: '2026-11-03', time: '09:30', control: 77, received: '2026-11-02' };
const ACCEPT: ClaimDecision = { accepted: true };
const REASON = { category: 'A7', status: '562', entity: '82' };

/** The segments of each interchange that answers; each must be without any finding. */
function answers(bytes: Uint8Array, decide: Parameters<typeof acknowledgeClaims>[1], options = OPTIONS): string[][] {
  return acknowledgeClaims(readX12(bytes), decide, options).map((out) => {
    const result = writeInterchange(out);
    if (!result.ok) throw new Error(result.finding.message);
    expect(checkX12(result.bytes).findings).toEqual([]);
    return new TextDecoder().decode(result.bytes).split('~').slice(2, -4);
  });
}

function answer(text: string, decide: Parameters<typeof acknowledgeClaims>[1], options = OPTIONS): string[] {
  return answers(bytesOf(text), decide, options)[0] ?? [];
}

/** Rejects a claim and, as the reason, all of its lines. */
function rejectWithLines({ loop }: DecidedClaim): ClaimDecision {
  const lines = childLoops(loop, '2400').map((_, i) => ({ line: i + 1, statuses: [REASON] as const }));
  return { accepted: false, statuses: [REASON, { category: 'A7', status: '454' }], lines };
}

const files = ['837P', '837I', '837D'].flatMap((guide) => fixtures(guide, 'pass'));

describe('acknowledgeClaims', () => {
  it.each(files)('answers $name without a finding: accepted, rejected and partly accepted', ({ bytes }) => {
    const numbered = ({ number }: DecidedClaim): ClaimDecision => ({
      accepted: true,
      payerClaimNumber: `P-${number}`,
    });
    const [accepted] = answers(bytes, numbered);
    const [rejected] = answers(bytes, rejectWithLines);
    let turn = 0;
    const [partly] = answers(bytes, (claim) => {
      turn += 1;
      return turn % 2 === 0 ? numbered(claim) : rejectWithLines(claim);
    });
    const claims = turn;
    expect(claims).toBeGreaterThan(0);
    const trn = (list: string[] | undefined) => list?.filter((one) => one.startsWith('TRN*2*')).length;
    expect([trn(accepted), trn(rejected), trn(partly)]).toEqual([claims + 1, claims + 1, claims + 1]);
    expect(accepted).toContain(`QTY*90*${claims}`);
    expect(rejected).toContain(`QTY*AA*${claims}`);
  });

  it('says of an accepted claim its numbers, charge and dates', () => {
    const decisions = [{ claim: 'MSC-1001', accepted: true, payerClaimNumber: '2026300001' } as const];
    expect(answer(passingText('837P', 'office-visit'), decisions)).toEqual([
      'ST*277*0001*005010X214',
      'BHT*0085*08*00000000110001*20261103*0930*TH',
      'HL*1**20*1',
      'NM1*PR*2*NORTH HEALTH PLAN*****46*NORTHPAYER',
      'TRN*1*000000001-1-0001',
      'DTP*050*D8*20261102',
      'DTP*009*D8*20261103',
      'HL*2*1*21*1',
      'NM1*41*2*MAPLE STREET CLINIC*****46*MAPLECLINIC',
      'TRN*2*BATCH1',
      'STC*A1:19:PR*20261103*WQ*185',
      'QTY*90*1',
      'AMT*YU*185',
      'HL*3*2*19*1',
      'NM1*85*2*MAPLE STREET CLINIC*****XX*1234567893',
      'TRN*1*0',
      'QTY*QA*1',
      'AMT*YU*185',
      'HL*4*3*PT',
      'NM1*QC*1*RIVERA*ELENA*M***MI*NHP100200300',
      'TRN*2*MSC-1001',
      'STC*A2:20*20261103*WQ*185',
      'REF*1K*2026300001',
      'DTP*472*D8*20261026',
    ]);
  });

  it('says why a claim is rejected, and by which line', () => {
    const decision = {
      claim: 'MSC-1001',
      accepted: false,
      statuses: [
        { category: 'A7', status: '21' },
        { category: 'A7', status: '454' },
      ],
      lines: [
        { line: 2, statuses: [{ category: 'A7', status: '454' }] },
        { line: 9, statuses: [REASON] },
      ],
      message: 'CODE 87880 IS NOT ~ COVERED',
    } as const;
    const list = answer(passingText('837P', 'office-visit'), [decision]);
    expect(list.slice(-7)).toEqual([
      'TRN*2*MSC-1001',
      'STC*A7:21*20261103*U*185******A7:454**CODE 87880 IS NOT COVERED',
      'DTP*472*D8*20261026',
      'SVC*HC:87880:QW*40*****1',
      'STC*A7:454**U',
      'REF*FJ*1001-2',
      'DTP*472*D8*20261026',
    ]);
    expect(list).toContain('QTY*AA*1');
  });

  it('gives the bill type and the statement dates of an institutional claim', () => {
    const list = answer(passingText('837I', 'inpatient-surgery'), () => ACCEPT);
    expect(list.filter((one) => one.startsWith('REF*BLT'))).toEqual(['REF*BLT*111']);
    expect(list.filter((one) => one.startsWith('DTP*472*RD8'))).toHaveLength(1);
  });

  it('repeats two claims of a patient below one level, and two providers below their own', () => {
    const list = answer(passingText('837P', 'two-providers-many-claims'), () => ACCEPT);
    expect(list.filter((one) => /^(HL|TRN\*2)/.test(one))).toEqual([
      'HL*1**20*1',
      'HL*2*1*21*1',
      'TRN*2*BATCH9',
      'HL*3*2*19*1',
      'HL*4*3*PT',
      'TRN*2*MSC-1009',
      'TRN*2*MSC-1010',
      'HL*5*2*19*1',
      'HL*6*5*PT',
      'TRN*2*MSC-1011',
    ]);
  });

  it('takes decisions of a list in their order, and acknowledges the rest as received', () => {
    const twice = passingText('837P', 'two-providers-many-claims').replace('MSC-1010', 'MSC-1009');
    const list = answer(twice, [
      { claim: 'MSC-1009', accepted: true, payerClaimNumber: 'P1' },
      { claim: 'MSC-1009', accepted: false, statuses: [{ category: 'A3', status: '54' }] },
    ]);
    expect(list.filter((one) => /^STC\*A[123]/.test(one)).slice(1)).toEqual([
      'STC*A2:20*20261103*WQ*60',
      'STC*A3:54*20261103*U*25',
      'STC*A1:19:PR*20261103*WQ*33.35',
    ]);
  });

  it('names a dependent with the member number of the subscriber', () => {
    const list = answer(passingText('837P', 'dependent-patient'), () => ACCEPT);
    expect(list).toContain('NM1*QC*1*RIVERA*LUCIA****MI*NHP100200301');
  });

  it('rejects a batch as a whole without listing claims', () => {
    const rejectBatch = [{ category: 'A3', status: '24', entity: '41' }] as const;
    const list = answer(passingText('837P', 'office-visit'), () => ACCEPT, { ...OPTIONS, rejectBatch });
    expect(list.slice(-4)).toEqual([
      'HL*2*1*21*0',
      'NM1*41*2*MAPLE STREET CLINIC*****46*MAPLECLINIC',
      'TRN*2*BATCH1',
      'STC*A3:24:41*20261103*U*185',
    ]);
  });

  it('speaks as a clearinghouse where told', () => {
    const source = { entity: 'AY', name: 'NORTH CLEARING', qualifier: '46', id: 'NORTHCLEAR' } as const;
    const list = answer(passingText('837P', 'office-visit'), () => ACCEPT, { ...OPTIONS, source });
    expect(list).toContain('NM1*AY*2*NORTH CLEARING*****46*NORTHCLEAR');
    expect(list).toContain('STC*A1:19:AY*20261103*WQ*185');
  });

  it('answers each interchange that holds claims, with the parties changed', () => {
    const text = passingText('837P', 'office-visit');
    const file = readX12(bytesOf(text + passingText('999', 'accepted') + text.replaceAll('000000001', '000000002')));
    const all = acknowledgeClaims(file, () => ACCEPT, OPTIONS);
    expect(all.map((one) => one.control)).toEqual([77, 78]);
    expect(all[0]).toMatchObject({ senderId: 'NORTHPAYER', receiverId: 'MAPLECLINIC', usage: 'T' });
    expect(all[0]?.groups[0]).toMatchObject({ functionalId: 'HN', version: '005010X214' });
  });

  it('passes the claim on to be decided', () => {
    const seen: string[] = [];
    answer(passingText('837P', 'two-providers-many-claims'), (claim) => {
      seen.push(`${claim.number} ${claim.chargeCents} ${element(claim.loop.segments[0], 2)} ${claim.set.control}`);
      return ACCEPT;
    });
    expect(seen).toEqual(['MSC-1009 6000 60 0001', 'MSC-1010 2500 25 0001', 'MSC-1011 3335 33.35 0001']);
  });

  it.each(files.filter(({ name }) => /office|surgery|restorative/.test(name)))(
    'answers $name in valid X12 whichever of its segments is missing or cut short',
    ({ bytes }) => {
      const lines = new TextDecoder('latin1').decode(bytes).split('\n');
      for (let i = 1; i < lines.length - 1; i += 1) {
        const line = lines[i] ?? '';
        for (const damaged of ['', `${line.slice(0, line.indexOf('*'))}*~`, line.replaceAll(/[0-9]/g, '?')]) {
          const text = lines.map((one, at) => (at === i ? damaged : one)).join('\n');
          for (const out of acknowledgeClaims(readX12(bytesOf(text)), rejectWithLines, OPTIONS)) {
            const result = writeInterchange(out);
            const errors = result.ok ? checkX12(result.bytes).findings : [result.finding];
            expect(
              errors.filter((one) => one.severity === 'error' && one.snip < 4),
              `${i} ${damaged}`,
            ).toEqual([]);
          }
        }
      }
    },
  );
});
