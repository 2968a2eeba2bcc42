import { describe, expect, it } from 'vitest';
import { errorsOf, passingText, recount } from './testing/fixtures.ts';

/** A valid file with one fault gives exactly the finding of that fault: replace `from` by `to`, count SE01 anew. */
type Fault = readonly [from: string, to: string, finding: string];

const visit: readonly Fault[] = [
  // SNIP 1: envelope
  ['IEA*1*000000001', 'IEA*2*000000001', 'iea-count IEA01'],
  ['IEA*1*000000001', 'IEA*1*000000009', 'iea-control IEA02'],
  ['GE*1*1', 'GE*2*1', 'ge-count GE01'],
  ['GE*1*1', 'GE*1*7', 'ge-control GE02'],
  ['*0001~\nGE', '*0002~\nGE', 'se-control SE02'],
  ['GS*HC*', 'GS*HP*', 'gs-functional-id GS01'],
  ['*1*X*005010X222A1', '*1*T*005010X222A1', 'gs-code GS07'],
  ['*261102*1405*^', '*261302*1405*^', 'date-invalid ISA09'],
  ['*1*T*:~', '*1*X*:~', 'isa-code ISA15'],
  ['00501', '00402', 'isa-version ISA12'],
  ['ISA*00*          *00', 'ISA*99*          *00', 'isa-code ISA01'],
  ['ST*837*0001*005010X222A1', 'ST*837*0001*005010X222', 'st-guide ST03'],
  // SNIP 1: elements
  ['DMG*D8*19790614', 'DMG*D8*19790631', 'date-invalid DMG02'],
  ['DTP*472*D8*20261026~\nREF*6R*1001-2', 'DTP*472*D8*2026102~\nREF*6R*1001-2', 'date-invalid DTP03'],
  ['DTP*472*D8*20261026~\nREF*6R*1001-2', 'DTP*472*RD8*20261026-20261001~\nREF*6R*1001-2', 'date-range-reversed DTP03'],
  ['REF*EA*MR55501', 'REF*EA*MR55501*', ''],
  ['N3*40 OAK LANE', `N3*${'X'.repeat(56)}`, 'element-too-long N301'],
  ['N4*ALBANY*NY*12203', 'N4*A*NY*12203', 'element-too-short N401'],
  ['N3*40 OAK LANE', 'N3*40 OAK LANE*APT 2*FLOOR 3', 'element-too-many N303'],
  ['*40*UN*1***1', '*40*UN*ONE***1', 'element-type SV104'],
  ['HC:87880:QW', 'HC>87880>QW', 'component-separator-mismatch SV101'],
  ['PER*IC*DANA WEBB*TE*5552013344', 'PER*IC*DANA WEBB*TE*5552013344*EM', 'syntax-note PER06'],
  ['NM1*82*1*OKAFOR*GRACE****XX*1456789019', 'NM1*82*1*OKAFOR*GRACE****XX', 'syntax-note NM109'],
  ['RIVERA*ELENA', 'RIVERA\u0007*ELENA', 'element-characters NM103'],
  ['N3*40 OAK LANE', 'N3*40 OAK^LANE', 'element-repeat-exceeded N301'],
  ['REF*EA*MR55501', 'REF*EA*MR55:501', 'component-too-many REF02'],
  ['PRV*BI', 'XQQ*1~\nPRV*BI', 'segment-unknown XQQ'],
  ['REF*EA*', 'ref*EA*', 'segment-id-case REF'],
  ['REF*EA*MR55501~\n', 'REF*EA*MR55501~\n  ', 'stray-whitespace REF'],
  // SNIP 2: the guide
  ['BHT*0019', 'BHT*0018', 'code-not-allowed BHT01'],
  ['NM1*85*2*MAPLE STREET CLINIC', 'NM1*85*2*', 'element-required NM103'],
  ['N3*12 MAPLE STREET~\n', '', 'segment-required N3'],
  ['REF*EI*141234567~\n', '', 'segment-required REF'],
  ['NM1*40*2*NORTH HEALTH PLAN*****46*NORTHPAYER~\n', '', 'loop-required NM1'],
  ['REF*EI*141234567~', 'REF*EI*141234567~\nREF*SY*123456789~', 'segment-repeat-exceeded REF'],
  ['NM1*82*1*', 'NM1*ZZ*1*', 'segment-unexpected NM1'],
  ['REF*EA*MR55501', 'REF*ZZ*MR55501', 'segment-unexpected REF'],
  ['CLM*MSC-1001*185***', 'CLM*MSC-1001*185**X*', 'element-not-used CLM04'],
  ['11:B:1', '11:C:1', 'code-not-allowed CLM05-2'],
  ['11:B:1', '11:B', 'element-required CLM05-3'],
  ['HI*ABK:J0190*ABF:R509', 'HI*ABK:J0190*ABK:R509', 'code-not-allowed HI02-1'],
  ['N3*40 OAK LANE~\nN4*ALBANY*NY*12203', 'N4*ALBANY*NY*12203~\nN3*40 OAK LANE', 'segment-order N3'],
  ['HL*2*1*22*0', 'HL*3*1*22*0', 'hl-number HL01'],
  ['HL*2*1*22*0', 'HL*2*7*22*0', 'hl-parent HL02'],
  ['HL*2*1*22*0', 'HL*2*1*22*1', 'hl-child-code HL04'],
  // SNIP 3: balance
  ['CLM*MSC-1001*185*', 'CLM*MSC-1001*185.01*', 'balance-claim-charge CLM02'],
  // SNIP 4: situational
  ['*Y*A*Y*Y~', '*Y*A*Y*Y**OA~', 'accident-date-missing DTP'],
  ['*Y*A*Y*Y~', '*Y*A*Y*Y**EM~', ''],
  ['11:B:1', '11:B:7', 'payer-claim-number-missing REF'],
  ['SBR*P*18*', 'SBR*P**', 'subscriber-not-patient SBR02'],
  ['DMG*D8*19790614*F~\n', '', 'subscriber-patient-data DMG'],
  ['*1***1:2~', '*1***1:3~', 'diagnosis-pointer SV107-2'],
];

const secondary: readonly Fault[] = [
  ['SVD*13282*60*', 'SVD*13282*59*', 'balance-other-payer AMT02;balance-other-payer-line SV102'],
  ['AMT*D*80', 'AMT*D*81', 'balance-other-payer AMT02'],
  ['CAS*PR*2*15', 'CAS*PR*2*16', 'balance-other-payer-line SV102'],
  ['SVD*13282*20*', 'SVD*99999*20*', 'balance-other-payer AMT02;adjudicating-payer-unknown SVD01'],
  ['SBR*P*18*******MB', 'SBR*S*18*******MB', 'payer-sequence-twice SBR01'],
  ['OI***Y***Y~\n', '', 'segment-required OI'],
  [
    'NM1*PR*2*MEDICARE PART B*****PI*13282~\nREF*F8*0226300012345~\n',
    '',
    'loop-required NM1;adjudicating-payer-unknown SVD01;adjudicating-payer-unknown SVD01',
  ],
  ['CAS*CO*45*125', 'CAS*XX*45*125', 'code-not-allowed CAS01'],
  ['CAS*CO*45*125', 'CAS*CO*45*125**50', 'syntax-note CAS06'],
];

const remittance: readonly Fault[] = [
  ['BPR*I*95*', 'BPR*I*96*', 'balance-payment BPR02'],
  ['CAS*CO*45*50', 'CAS*CO*45*51', 'balance-claim CLP04;balance-line SVC03'],
  ['CLP*MSC-1001*1*185*95*25', 'CLP*MSC-1001*1*185*96*25', 'balance-payment BPR02;balance-claim CLP04'],
  ['CLP*MSC-1001*1*185*', 'CLP*MSC-1001*5*185*', 'code-not-allowed CLP02'],
  ['PER*BL*EDI HELP*TE*5558001200~\n', '', 'segment-required PER'],
  ['N1*PE*', 'N1*PX*', 'loop-required N1;segment-unexpected N1'],
  ['LX*1~\n', '', 'segment-required LX'],
  ['*20261102~\nTRN', '~\nTRN', 'element-required BPR16'],
  ['NM1*QC*1', 'NM1*QC*2', 'code-not-allowed NM102'],
  ['SVC*HC:99213:25*145', 'SVC*ZZ:99213:25*145', 'code-not-allowed SVC01-1'],
  ['TRN*1*EFT900100', 'TRN*2*EFT900100', 'code-not-allowed TRN01'],
];

const acknowledgment: readonly Fault[] = [
  ['IK5*R*I5', 'IK5*Q*I5', 'code-not-allowed IK501'],
  ['AK9*P*2*2*1~\n', '', 'segment-required AK9'],
  ['IK4*2*782*1', 'IK4*2*782*99', 'code-not-allowed IK403'],
  ['CTX*CLM01:MSC-1009', 'CTX*CLM01', 'element-required CTX01-2'],
];

const claimAcknowledgment: readonly Fault[] = [
  ['DTP*009*D8*20261102~\n', '', 'segment-required DTP'],
  ['STC*A1:19:PR*20261102*WQ*281', 'STC*A1:19:PR*20261102*ZZ*281', 'code-not-allowed STC03'],
  ['HL*4*3*PT', 'HL*4*2*PT', 'hl-parent HL02'],
  ['NM1*QC*1*RIVERA*LUCIA****MI*NHP100200301~\n', '', 'loop-required NM1'],
  ['REF*FJ*1~\n', '', 'segment-required REF'],
  ['BHT*0085*08*', 'BHT*0085*00*', 'code-not-allowed BHT02'],
];

const TABLES: readonly [guide: string, story: string, faults: readonly Fault[]][] = [
  ['837P', 'office-visit', visit],
  ['837P', 'secondary-after-primary', secondary],
  ['835', 'contractual-and-copay', remittance],
  ['999', 'partly-rejected', acknowledgment],
  ['277CA', 'accepted-and-rejected', claimAcknowledgment],
];

describe.each(TABLES)('one fault in a valid %s (%s)', (guide, story, faults) => {
  const base = passingText(guide, story);
  it('is valid without the fault', () => {
    expect(errorsOf(base)).toEqual([]);
  });
  it.each(faults)('%j -> %j gives %s', (from, to, finding) => {
    expect(base).toContain(from);
    const expected = finding === '' ? [] : finding.split(';');
    expect(errorsOf(recount(base.replace(from, to))).sort()).toEqual(expected.sort());
  });
});

describe('a wrong segment count', () => {
  it('is one finding that gives the right count', () => {
    const text = passingText('837P', 'office-visit').replace(/SE\*\d+/, 'SE*99');
    expect(errorsOf(text)).toEqual(['se-count SE01']);
  });
});
