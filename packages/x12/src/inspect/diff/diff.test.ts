import { describe, expect, it } from 'vitest';
import { readX12 } from '../../read.ts';
import { bytesOf, passingText, recount } from '../../testing/fixtures.ts';
import { htmlProblems } from '../../testing/html-problems.ts';
import { placeInWords } from '../words.ts';
import { diffX12 } from './diff.ts';
import type { FileDifferences } from './model.ts';
import { differenceInWords, renderDiffHtml, renderDiffText } from './render-diff.ts';

function compared(before: string, after: string): FileDifferences {
  return diffX12(readX12(bytesOf(before)), readX12(bytesOf(after)), { before: 'a.edi', after: 'b.edi' });
}

/** Each difference as its innermost loop and a sentence. */
function told(before: string, after: string): string[] {
  return compared(before, after).differences.map(
    (one) => `${placeInWords(one.path.slice(-1))}: ${differenceInWords(one)}`,
  );
}

const secondary = passingText('837P', 'secondary-after-primary');
const batch = passingText('837P', 'two-providers-many-claims');
const payment = passingText('835', 'contractual-and-copay');

/** The text with two stretches in each other's place; each is found by its first line and ends before `until`. */
function swapped(text: string, one: string, other: string, until: string): string {
  const a = text.indexOf(one);
  const b = text.indexOf(other);
  const end = text.indexOf(until, b);
  return text.slice(0, a) + text.slice(b, end) + text.slice(a, b) + text.slice(end);
}

describe('what does not matter', () => {
  const same: readonly [what: string, after: string][] = [
    ['the file itself', secondary],
    ['line ends', secondary.replaceAll('\n', '')],
    ['separators', secondary.replaceAll('*', '|').replaceAll(':', '>').replaceAll('^', '!').replaceAll('~', '\u001d')],
    [
      'dates and control numbers of the envelope',
      secondary
        .replace('*261102*1405*', '*270103*0900*')
        .replaceAll('000000003', '000000077')
        .replace('*20261102*1405*3*X', '*20270103*0900*9*X')
        .replace('GE*1*3', 'GE*1*9')
        .replaceAll('*0001*005010X222A1', '*0042*005010X222A1')
        .replace('SE*43*0001', 'SE*43*0042'),
    ],
    [
      'trailing empty elements',
      secondary.replace('REF*EI*141234567', 'REF*EI*141234567**').replace('HI*ABK:M545', 'HI*ABK:M545::'),
    ],
    ['ways to write a number', secondary.replace('*250*', '*250.00*').replace('*200*UN*1*', '*0200.0*UN*1.00*')],
    ['the order of lines, with their numbers', swapped(secondary, 'LX*1~', 'LX*2~', 'SE*43').replace('LX*1~', 'LX*9~')],
    ['the order of claims', swapped(batch, 'CLM*MSC-1009', 'CLM*MSC-1010', 'HL*')],
    ['the order of neighbours', swapped(secondary, 'CAS*CO*45*125', 'CAS*PR*2*15', 'DTP*573')],
    ['the numbers of levels', secondary.replace('HL*2*1*22', 'HL*7*1*22')],
  ];

  it.each(same)('%s', (what, after) => {
    expect(told(what === 'the order of claims' ? batch : secondary, after)).toEqual([]);
  });

  it('in which order sets stand, and in how many groups', () => {
    const [head = '', tail = ''] = [
      secondary.slice(0, secondary.indexOf('ST*')),
      secondary.slice(secondary.indexOf('GE*')),
    ];
    const set = secondary.slice(secondary.indexOf('ST*'), secondary.indexOf('GE*'));
    const other = batch.slice(batch.indexOf('ST*'), batch.indexOf('GE*')).replaceAll('*0001', '*0002');
    expect(told(head + set + other + tail, head + other + set + tail)).toEqual([]);
  });
});

describe('what differs', () => {
  it('is told by its loop and its element, in words', () => {
    expect(told(secondary, secondary.replace('*200*UN', '*210*UN'))).toEqual([
      '2400 line 1, 99214, $200.00: SV102 Charge: $200.00 became $210.00.',
    ]);
    expect(told(secondary, secondary.replace('11:B:1', '22:B:7'))).toEqual([
      '2300 claim MSC-1003, $250.00: CLM05-1 Facility: 11 became 22.',
      '2300 claim MSC-1003, $250.00: CLM05-3 Facility: frequency: 1 (original) became 7 (replacement).',
    ]);
    expect(told(secondary, secondary.replace('REF*EI*141234567', 'REF*EI*141234568'))).toEqual([
      '2010AA MAPLE STREET CLINIC: REF02 Billing provider tax identification: number: 141234567 became 141234568.',
    ]);
    expect(told(secondary, secondary.replace('RIVERA*ELENA*M***MI*NHP', 'RIVERA*ELENA****MI*NHP'))).toEqual([
      '2010BA RIVERA, ELENA M: NM105 Subscriber name: middle name was removed: M.',
    ]);
  });

  it('has its place and its positions', () => {
    const [one] = compared(
      secondary,
      recount(secondary.replace('PRV*BI*PXC*207Q00000X~\n', '').replace('*200*UN', '*210*UN')),
    ).differences.slice(-1);
    expect(one).toMatchObject({ kind: 'changed', what: 'value', positionBefore: 30, positionAfter: 29 });
    expect(one?.path.map(({ id }) => id)).toEqual(['ST', '2000A', '2000B', '2300', '2400']);
  });

  it('may be a segment', () => {
    expect(told(secondary, secondary.replace('AMT*D*80~\n', ''))).toEqual([
      '2320 primary payer: AMT Payer paid amount was removed: AMT*D*80.',
    ]);
    expect(told(secondary, secondary.replace('HI*ABK', 'REF*G1*AUTH55~\nHI*ABK'))).toEqual([
      '2300 claim MSC-1003, $250.00: REF Prior authorization was added: REF*G1*AUTH55.',
    ]);
  });

  it('may be a line that was put in before others', () => {
    const line = 'LX*1~\nSV1*HC:36415*12*UN*1***1~\nDTP*472*D8*20261005~\n';
    const after = secondary.replace('LX*2~', 'LX*3~').replace('LX*1~', 'LX*2~').replace('LX*2~', `${line}LX*2~`);
    expect(told(secondary, after)).toEqual([
      '2300 claim MSC-1003, $250.00: 2400 Service line was added: line 1, 36415, $12.00, 3 segments.',
    ]);
  });

  it('may be a claim, found by its number', () => {
    const a = batch.indexOf('CLM*MSC-1010');
    const without = batch.slice(0, a) + batch.slice(batch.indexOf('HL*', a));
    expect(told(batch, without).at(-1)).toMatch(
      /2300 Claim information was removed: claim MSC-1010, \$25\.00, 5 segments\.$/,
    );
  });

  it('may be the number of a claim: what is alike is taken for the same', () => {
    expect(told(batch, batch.replace('MSC-1010', 'MSC-2010'))).toEqual([
      '2300 claim MSC-1010, $25.00: CLM01 Patient control number: MSC-1010 became MSC-2010.',
    ]);
    expect(told(secondary, secondary.replace('NHP100200300', 'NHP999')).length).toBe(1);
  });

  it('of a loop that comes once is told element by element', () => {
    expect(
      told(
        secondary,
        secondary.replace('NM1*82*1*OKAFOR*GRACE****XX*1456789019', 'NM1*82*1*LINDQVIST*PER****XX*1234567893'),
      ),
    ).toEqual([
      '2310B OKAFOR, GRACE: NM103 Rendering provider name: last name or organization: OKAFOR became LINDQVIST.',
      '2310B OKAFOR, GRACE: NM104 Rendering provider name: first name: GRACE became PER.',
      '2310B OKAFOR, GRACE: NM109 Rendering provider name: identifier: 1456789019 became 1234567893.',
    ]);
  });

  it('may be the envelope', () => {
    expect(told(secondary, secondary.replace('*1*T*:', '*0*P*:').replace('HC*MAPLECLINIC', 'HC*OTHER'))).toEqual([
      'MAPLECLINIC to NORTHPAYER: ISA14 Acknowledgment requested: 1 (TA1 wanted) became 0 (no TA1 wanted).',
      'MAPLECLINIC to NORTHPAYER: ISA15 Usage: T (test) became P (production).',
      'MAPLECLINIC to NORTHPAYER: GS02 Sender: MAPLECLINIC became OTHER.',
    ]);
  });

  it('may be a whole set or interchange', () => {
    const differences = told(secondary, secondary + payment);
    expect(differences[0]).toMatch(/^: Interchange was added: \S+ to \S+\.$/);
    expect(differences[1]).toMatch(/^: 835 claim payment \d+ was added: /);
    expect(told(secondary, payment).some((one) => one.includes('837P professional claim 0001 was removed'))).toBe(true);
  });

  it('of a payment names reasons and amounts', () => {
    const amount = /CAS\*CO\*45\*(\d+)/.exec(payment)?.[1] ?? '';
    expect(told(payment, payment.replace(`CAS*CO*45*${amount}`, 'CAS*CO*45*1'))).toEqual([
      expect.stringMatching(/CAS03 \w+ adjustment: amount 1: \$\d+\.\d\d became \$1\.00\.$/),
    ]);
  });

  it('is found without a guide, segment by segment', () => {
    const before = secondary.replaceAll('005010X222A1', '005010X999');
    const after = before.replace('AMT*D*80~\n', '').replace('CLM*MSC-1003*250*', 'CLM*MSC-1003*260*');
    expect(told(before, after).map((one) => one.replace(/^.*?: /, ''))).toEqual([
      'CLM02 Total charge: $250.00 became $260.00.',
      'AMT Amount was removed: AMT*D*80.',
    ]);
  });

  it('is found in segments that have no place', () => {
    const before = secondary.replace('HI*ABK', 'SV3*AD:D0120*10~\nHI*ABK');
    expect(told(before, before.replace('D0120', 'D0140')).length).toBe(1);
    expect(told(before, before)).toEqual([]);
  });

  it('is the same seen from the other side', () => {
    const changed = secondary.replace('*200*UN', '*210*UN').replace('AMT*D*80~\n', '');
    const turned = (one: string): string => ({ added: 'removed', removed: 'added' })[one] ?? one;
    const forth = compared(secondary, changed).differences;
    const back = compared(changed, secondary).differences;
    expect(back.map((one) => [turned(one.kind), one.reference, one.after, one.before])).toEqual(
      forth.map((one) => [one.kind, one.reference, one.before, one.after]),
    );
  });
});

describe('drawn differences', () => {
  const result = compared(
    secondary,
    secondary.replace('*200*UN', '*210*UN').replace('AMT*D*80~\n', '').replace('ELENA', '<b>"EL&'),
  );

  it('as text stand below their loops', () => {
    expect(renderDiffText(result)).toBe(`- a.edi
+ b.edi
3 differences.

837P professional claim 0001
  2000A MAPLE STREET CLINIC
    2000B RIVERA, ELENA M
      2010BA RIVERA, ELENA M
        ~ NM104 Subscriber name: first name ELENA → <b>"EL&

      2300 claim MSC-1003, $250.00
        2320 primary payer
          - AMT Payer paid amount AMT*D*80

        2400 line 1, 99214, $200.00
          ~ SV102 Charge         $200.00 → $210.00
`);
    expect(renderDiffText(compared(secondary, secondary))).toBe('- a.edi\n+ b.edi\nThe files say the same.\n');
  });

  it('as text have colors only when asked to', () => {
    expect(renderDiffText(result)).not.toContain('\u001b');
    expect(renderDiffText(result, { color: true }).replace(/\u001b\[\d+m/g, '')).toBe(renderDiffText(result));
  });

  it('as a page are escaped', () => {
    const html = renderDiffHtml(result);
    expect(html).toContain('<del>ELENA</del>');
    expect(html).toContain('<ins>&lt;b&gt;&quot;EL&amp;</ins>');
    expect(htmlProblems(html)).toEqual([]);
    expect(htmlProblems(renderDiffHtml(compared(secondary, secondary)))).toEqual([]);
  });
});
