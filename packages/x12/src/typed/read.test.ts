import { describe, expect, it } from 'vitest';
import { allSegments, childLoops, transactionSetsOf } from '../access.ts';
import { readX12 } from '../read.ts';
import { createUnitReader } from '../stream-units.ts';
import { bytesOf, FIXTURE_GUIDES, fixtures, passingText } from '../testing/fixtures.ts';
import type { TransactionSet } from '../types.ts';
import { isOfGuide, sourceOf, toPlain, typedAround, typedLoop, typedRoot, typedUnit, typedUnits } from './read.ts';

const setsOf = (bytes: Uint8Array): TransactionSet[] => transactionSetsOf(readX12(bytes));

function setOf(text: string): TransactionSet {
  const [set] = setsOf(bytesOf(text));
  if (set === undefined) throw new Error('no transaction set');
  return set;
}

const professional = (change: (text: string) => string = (text) => text): TransactionSet =>
  setOf(change(passingText('837P', 'auto-accident')));

describe('the typed view of a claim', () => {
  const [claim] = typedUnits(professional(), '837P');
  if (claim === undefined) throw new Error('no claim');

  it('has amounts in cents, codes, and components by name', () => {
    const { totalCharge, facility, relatedCauses } = claim.claimInformation;
    const code: 'B' = facility.codeQualifier;
    expect([totalCharge, facility.code, code, facility.frequency]).toEqual([31000, '23', 'B', '1']);
    expect(relatedCauses?.state).toBe('NY');
    expect(relatedCauses?.cause2).toBeUndefined();
  });

  it('has dates as ISO dates', () => {
    const qualifier: '439' | undefined = claim.accident?.qualifier;
    expect([qualifier, claim.accident?.date]).toEqual(['439', '2026-10-09']);
  });

  it('has an array for what may repeat, empty when there is none', () => {
    expect(claim.serviceLine.map((line) => line.professionalService.procedure.procedureCode)).toEqual(['99284']);
    expect(claim.serviceLine[0].professionalService.diagnosisPointers.pointer2).toBe('2');
    expect(claim.otherSubscriberInformation).toEqual([]);
    expect(claim.referringProvider).toEqual([]);
    expect(claim.admission).toBeUndefined();
  });

  it('knows the loops around it', () => {
    expect(typedAround(claim, '837P', '2000B')?.subscriber.subscriberName.lastNameOrOrganization).toBe('RIVERA');
    const billing = typedAround(claim, '837P', '2000A')?.billingProvider;
    expect(billing?.billingProviderName.identifier).toBe('1234567893');
    expect(typedAround(claim, '837P', '2000C')).toBeUndefined();
    expect(typedAround(claim.claimInformation, '837P', '2000A')).toBeUndefined();
  });

  it('leads back to the loop and the segment', () => {
    expect(sourceOf(claim)).toMatchObject({ id: '2300' });
    expect(sourceOf(claim.claimInformation)).toMatchObject({ id: 'CLM', position: 19 });
    expect(sourceOf({})).toBeUndefined();
  });

  it('is plain data for JSON, with what is present only', () => {
    const plain = toPlain(claim);
    expect(Object.keys(plain)).toEqual([
      'claimInformation',
      'accident',
      'priorAuthorization',
      'healthCareDiagnosisCode',
      'renderingProvider',
      'serviceFacilityLocation',
      'serviceLine',
    ]);
    expect(plain.priorAuthorization).toEqual({ qualifier: 'G1', number: 'AUTH7788' });
    expect(JSON.parse(JSON.stringify(claim))).toEqual(plain);
    expect(() => toPlain({ some: 1 })).toThrow('This is no typed view.');
  });
});

/** What the getters of a view say, one by one. */
function asked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asked);
  if (typeof value !== 'object' || value === null) return value;
  const found: Record<string, unknown> = {};
  for (const key in value) {
    const one = asked((value as Record<string, unknown>)[key]);
    if (one !== undefined && !(Array.isArray(one) && one.length === 0)) found[key] = one;
  }
  return found;
}

describe.each(FIXTURE_GUIDES)('plain data of the %s', (guide) => {
  it.each([...fixtures(guide, 'pass'), ...fixtures(guide, 'fail')])('$name is what the getters say', ({ bytes }) => {
    for (const set of setsOf(bytes)) {
      if (set.root === undefined) continue;
      const view = typedLoop(set.root);
      expect(toPlain(view)).toEqual(asked(view));
    }
  });
});

describe('a streamed claim', () => {
  it('is the same as a claim of the whole set, and knows the loops around it', () => {
    const text = passingText('837P', 'two-providers-many-claims');
    const streamed: unknown[] = [];
    const reader = createUnitReader((event) => {
      if (event.kind !== 'unit') return;
      const claim = typedUnit(event.loop, '837P');
      const provider = typedAround(claim, '837P', '2000A')?.billingProvider.billingProviderName.identifier;
      streamed.push([provider, toPlain(claim)]);
      expect(() => typedUnit(event.loop, '835')).toThrow('This is loop 2300, not 2100.');
    });
    reader.push(bytesOf(text));
    reader.finish();
    const whole = [...typedUnits(setOf(text), '837P')].map((claim) => [
      typedAround(claim, '837P', '2000A')?.billingProvider.billingProviderName.identifier,
      toPlain(claim),
    ]);
    expect(whole.length).toBeGreaterThan(2);
    expect(streamed).toEqual(whole);
  });
});

describe('what the file has otherwise than the guide says', () => {
  it('an amount that is none is NaN, a date that is none stays as sent', () => {
    const [claim] = typedUnits(
      professional((text) => text.replace('*310***23', '*31O***23').replace('D8*20261009', 'D8*20261399')),
      '837P',
    );
    expect(claim?.claimInformation.totalCharge).toBeNaN();
    expect(claim?.accident?.date).toBe('20261399');
  });

  it('what is missing is undefined although the guide requires it', () => {
    const [claim] = typedUnits(
      professional((text) => text.replace(/HI\*.*\n/, '')),
      '837P',
    );
    expect(claim?.healthCareDiagnosisCode).toBeUndefined();
  });
});

describe('dates by their format', () => {
  const dated = (format: string, date: string) =>
    typedRoot(
      professional((text) => text.replaceAll('472*D8*20261009', `472*${format}*${date}`)),
      '837P',
    ).billingProviderLevel[0].subscriberLevel[0].claimInformation[0]?.serviceLine[0].serviceDate.date;

  it('are from/to under RD8, and as sent where the range is none', () => {
    expect(dated('RD8', '20261009-20261011')).toBe('2026-10-09/2026-10-11');
    expect(dated('RD8', '20261009-20261399')).toBe('20261009-20261399');
    expect(dated('RD8', '20261009')).toBe('20261009');
    expect(dated('TM', '1405')).toBe('1405');
  });
});

describe('a view is only given of what it is a view of', () => {
  const set = professional();
  const line = childLoops(set.root, '1000A')[0];

  it('by guide', () => {
    expect(isOfGuide(set, '837P')).toBe(true);
    expect(isOfGuide(set, '835')).toBe(false);
    expect(() => typedRoot(set, '835')).toThrow('The transaction set is 837P, not 835.');
    expect(() => [...typedUnits({ ...set, root: undefined }, '837P')]).toThrow('is of no guide known here');
  });

  it('by loop', () => {
    if (line === undefined) throw new Error('no loop');
    expect(typedLoop(line, '837P', '1000A').submitterName.identifier).toBe('MAPLECLINIC');
    expect(typedLoop(line).submitterContact).toHaveLength(allSegments(line, 'PER').length);
    expect(() => typedLoop(line, '837P', '2300')).toThrow('This is loop 1000A, not 2300.');
    expect(() => typedLoop({ id: 'X', segments: [], loops: [] })).toThrow('was not placed by a guide');
  });
});
