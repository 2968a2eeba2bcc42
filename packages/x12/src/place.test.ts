import { describe, expect, it } from 'vitest';
import { walkLoops } from './access.ts';
import { checkX12 } from './check.ts';
import { readX12 } from './read.ts';
import { bytesOf, passingText, recount } from './testing/fixtures.ts';

const findings = (text: string): string[] =>
  checkX12(bytesOf(recount(text)), { snip: 2 }).findings.map((one) => `${one.code} ${one.loop} ${one.segment}`);
const visit = passingText('837P', 'office-visit');

describe('placing segments', () => {
  it.each([
    ['references in any order', 'REF*EA*MR55501~', 'REF*EA*MR55501~\nREF*G1*AUTH1~\nREF*9F*REFER1~'],
    ['provider loops in any order', 'LX*1~', 'NM1*DN*1*STONE*ADAM~\nLX*1~'],
    ['a second referring provider', 'LX*1~', 'NM1*DN*1*STONE*ADAM~\nNM1*P3*1*LEE*ANN~\nLX*1~'],
  ])('takes %s', (_, from, to) => {
    expect(findings(visit.replace(from, to))).toEqual([]);
  });

  it.each([
    [
      'a third referring provider',
      'LX*1~',
      'NM1*DN*1*STONE*ADAM~\nNM1*P3*1*LEE*ANN~\nNM1*DN*1*OWEN*EVE~\nLX*1~',
      'loop-repeat-exceeded 2310A NM1',
    ],
    [
      'a claim date after the diagnosis',
      'HI*ABK:J0190*ABF:R509~',
      'HI*ABK:J0190*ABF:R509~\nDTP*431*D8*20261020~',
      'segment-order 2300 DTP',
    ],
    [
      'a header reference that is not in the guide',
      'BHT*0019*00*BATCH1*20261102*1405*CH~',
      'BHT*0019*00*BATCH1*20261102*1405*CH~\nREF*87*X~',
      'segment-unexpected ST REF',
    ],
    ['the only use of a segment with a wrong qualifier', 'PRV*BI*PXC', 'PRV*XX*PXC', 'code-not-allowed 2000A PRV'],
  ])('reports %s once', (_, from, to, expected) => {
    expect(findings(visit.replace(from, to))).toEqual([expected]);
  });

  it.each(['MOA***N290', 'REF*EA*MR1', 'AMT*AU*100', 'AMT*I*5'])(
    'keeps %s of a claim payment that comes after its lines with its claim',
    (late) => {
      const remittance = passingText('835', 'contractual-and-copay');
      const text = recount(remittance.replace('SE*', `${late}~\nSE*`));
      const set = readX12(bytesOf(text)).interchanges[0]?.groups[0]?.transactionSets[0];
      const holders = [...walkLoops(set?.root)].filter((loop) =>
        loop.segments.some((one) => [one.id, ...one.elements].join('*') === late),
      );
      expect(holders.map((loop) => loop.id)).toEqual(['2100']);
      expect(set?.unplaced).toEqual([]);
      expect(findings(text)).toEqual([`segment-order 2100 ${late.slice(0, 3)}`]);
    },
  );

  it('puts what belongs to no one in a claim nowhere, and not into the levels around it', () => {
    const text = visit.replace('NM1*82*1*OKAFOR*GRACE****XX*1456789019', 'NM1*77*2*LAKE CLINIC*****XX*1456789019');
    expect(text).toContain('NM1*77*2');
    expect(findings(text).filter((one) => one.includes(' PRV'))).toEqual(['segment-unexpected 2310C PRV']);
    const set = readX12(bytesOf(text)).interchanges[0]?.groups[0]?.transactionSets[0];
    expect([...walkLoops(set?.root)].filter((loop) => loop.id === '2400')).toHaveLength(2);
  });

  it('opens a second loop for a second opener, and says what each one lacks', () => {
    const text = visit.replace('N3*12 MAPLE', 'NM1*85*2*OTHER CLINIC*****XX*1234567893~\nN3*12 MAPLE');
    expect(findings(text)).toEqual([
      'segment-required 2010AA N3',
      'segment-required 2010AA N4',
      'segment-required 2010AA REF',
      'loop-repeat-exceeded 2010AA NM1',
    ]);
  });

  it('opens the subscriber below a billing level that is missing, and says what is missing', () => {
    const text = visit
      .replace('HL*1**20*1~\n', '')
      .replace(/PRV\*BI[^~]*~\n/, '')
      .replace('HL*2*1*22*0', 'HL*1**22*0');
    const root = readX12(bytesOf(text)).interchanges[0]?.groups[0]?.transactionSets[0]?.root;
    const ids = [...walkLoops(root)].map((loop) => loop.id);
    expect(ids).toContain('2300');
    expect(findings(text)).toContain('segment-required 2000A HL');
  });

  it('gives each claim of a subscriber its own loop', () => {
    const root = readX12(bytesOf(passingText('837P', 'two-providers-many-claims'))).interchanges[0]?.groups[0]
      ?.transactionSets[0]?.root;
    expect([...walkLoops(root)].filter((loop) => loop.id === '2300')).toHaveLength(3);
    expect([...walkLoops(root)].filter((loop) => loop.id === '2000A')).toHaveLength(2);
  });
});
