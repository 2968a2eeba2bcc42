import { describe, expect, it } from 'vitest';
import { childLoops, element, firstSegment, walkLoops } from './access.ts';
import { readX12 } from './read.ts';
import { bytesOf, passingText } from './testing/fixtures.ts';
import type { TransactionSet } from './types.ts';

function setOf(text: string): TransactionSet | undefined {
  return readX12(bytesOf(text)).interchanges[0]?.groups[0]?.transactionSets[0];
}

const loopIds = (text: string): string[] => [...walkLoops(setOf(text)?.root)].map((loop) => loop.id);

describe('reader', () => {
  it('reads the envelope', () => {
    const interchange = readX12(bytesOf(passingText('837P', 'office-visit'))).interchanges[0];
    expect(interchange).toMatchObject({
      senderId: 'MAPLECLINIC',
      receiverId: 'NORTHPAYER',
      control: '000000001',
      usage: 'T',
    });
    expect(interchange?.groups[0]).toMatchObject({ functionalId: 'HC', control: '1', version: '005010X222A1' });
    expect(interchange?.groups[0]?.transactionSets[0]).toMatchObject({
      id: '837',
      control: '0001',
      guide: '005010X222A1',
    });
  });

  it('places a dependent claim below the patient level', () => {
    expect(loopIds(passingText('837P', 'dependent-patient'))).toEqual(
      'ST 1000A 1000B 2000A 2010AA 2000B 2010BA 2010BB 2000C 2010CA 2300 2310A 2310B 2400'.split(' '),
    );
  });

  it('places the other payer of a secondary claim', () => {
    expect(loopIds(passingText('837P', 'secondary-after-primary'))).toEqual(
      'ST 1000A 1000B 2000A 2010AA 2000B 2010BA 2010BB 2300 2310B 2320 2330A 2330B 2400 2430 2400 2430'.split(' '),
    );
  });

  it('places the drug, equipment and form loops of a line', () => {
    const loops = loopIds(passingText('837P', 'drug-and-equipment'));
    expect(loops.slice(-5)).toEqual(['2400', '2410', '2400', '2420E', '2440']);
  });

  it('places claims and lines of a remittance', () => {
    const root = setOf(passingText('835', 'reversal-and-correction'))?.root;
    const claims = childLoops(root, '2000').flatMap((loop) => childLoops(loop, '2100'));
    expect(claims.map((claim) => element(firstSegment(claim, 'CLP'), 2))).toEqual(['22', '1']);
    expect(claims.map((claim) => childLoops(claim, '2110').length)).toEqual([1, 1]);
  });

  it('reads claim payments without LX, as some payers send them', () => {
    const text = passingText('835', 'contractual-and-copay').replace('LX*1~\n', '');
    expect(loopIds(text)).toEqual('ST 1000A 1000B 2000 2100 2110 2110'.split(' '));
  });

  it('keeps what has no place in unplaced, with one finding for the whole loop', () => {
    const text = passingText('837P', 'office-visit').replace(
      'LX*1~',
      'NM1*ZZ*1*NOBODY~\nN3*1 STREET~\nN4*TROY*NY*12180~\nLX*1~',
    );
    const file = readX12(bytesOf(text));
    const set = file.interchanges[0]?.groups[0]?.transactionSets[0];
    expect(set?.unplaced.map((segment) => segment.id)).toEqual(['NM1', 'N3', 'N4']);
    expect(file.findings.map((finding) => finding.code)).toEqual(['segment-unexpected']);
    expect(loopIds(text)).toContain('2400');
  });

  it('reads the neighbours of a set that lost its SE', () => {
    const visit = passingText('837P', 'office-visit');
    const inner = visit.split('\n').slice(2, -3).join('\n');
    const broken = inner.replace(/SE\*[^~]*~/, '');
    const other = inner.replaceAll('0001~', '0002~');
    const text = visit.replace(inner, `${broken}${other}`);
    const file = readX12(bytesOf(text));
    const sets = file.interchanges[0]?.groups[0]?.transactionSets ?? [];
    expect(file.findings.map((finding) => `${finding.code} ${finding.control}`)).toEqual(['set-trailer-missing 0001']);
    expect(sets.map((set) => [...walkLoops(set.root)].length)).toEqual([12, 12]);
  });

  it.each([
    [/SE\*[^~]*~\n/, ['set-trailer-missing']],
    [/GE\*[^~]*~\n/, ['group-trailer-missing']],
    [/IEA\*[^~]*~\n/, ['interchange-trailer-missing']],
    [/GS\*[^~]*~\n/, ['group-header-missing']],
    [/ST\*[^~]*~\nBHT/, null],
  ])('survives the loss of %s', (pattern, expected) => {
    const file = readX12(
      bytesOf(passingText('837P', 'office-visit').replace(pattern, pattern.source.includes('BHT') ? 'BHT' : '')),
    );
    const found = file.findings.map((finding) => finding.code);
    if (expected === null)
      expect(new Set(found)).toEqual(new Set(['segment-outside-transaction-set', 'trailer-without-header']));
    else expect(found.filter((code) => expected.includes(code))).toEqual(expected);
  });

  it('collects TA1 segments of an interchange', () => {
    const interchange = readX12(bytesOf(passingText('TA1', 'accepted'))).interchanges[0];
    expect(interchange?.acknowledgments.map((ta1) => element(ta1, 4))).toEqual(['A']);
  });
});
