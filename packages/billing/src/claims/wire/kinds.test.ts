import { readX12 } from '@cleanclaim/x12';
import { expect, test } from 'vitest';
import { sampleClaim, samplePayer } from '../testing/sample-claim.ts';
import { sampleCrownClaim, sampleDentalClaim } from '../testing/sample-dental.ts';
import { sampleInpatientClaim, sampleOutpatientClaim } from '../testing/sample-institutional.ts';
import { sampleSecondaryClaim } from '../testing/sample-secondary.ts';
import type { Claim } from '../types.ts';
import { claimsTo837 } from './claims-to-837.ts';
import { claimsFrom837 } from './from/claims-from-837.ts';
import { testEnvelope } from './testing/envelope.ts';

const envelope = { ...testEnvelope, date: '2026-11-20' };

function segments(...claims: Claim[]): string[] {
  const written = claimsTo837(claims, envelope);
  if (!written.ok) throw new Error(`${written.finding.element}: ${written.finding.message}`);
  return new TextDecoder().decode(written.bytes).split('~').slice(0, -1);
}

/** From CLM to the segment before SE. */
function claimPart(claim: Claim): string[] {
  const all = segments(claim);
  return all.slice(
    all.findIndex((segment) => segment.startsWith('CLM*')),
    all.findIndex((segment) => segment.startsWith('SE*')),
  );
}

test('a stay is written as the 837I has it', () => {
  expect(claimPart(sampleInpatientClaim())).toEqual([
    'CLM*CC1000017*11005.4***11:A:1**A*Y*Y',
    'DTP*096*TM*1130',
    'DTP*434*RD8*20261102-20261105',
    'DTP*435*DT*202611020915',
    'CL1*3*1*01',
    'HI*ABK:K4090:::::::Y',
    'HI*ABJ:K4090',
    'HI*DR:352',
    'HI*ABF:I10:::::::Y',
    'HI*BBR:0YQ50ZZ:D8:20261103',
    'HI*BE:80:::3',
    'NM1*71*1*Halvorsen*Ingrid****XX*1999999166',
    'PRV*AT*PXC*207R00000X',
    'NM1*72*1*Castellano*Bruno****XX*1999999174',
    'LX*1',
    'SV2*0120**4500*DA*3',
    'REF*6R*1',
    'LX*2',
    'SV2*0250**385.4*UN*12',
    'REF*6R*2',
    'LX*3',
    'SV2*0360**6120*UN*1',
    'DTP*472*D8*20261103',
    'REF*6R*3',
  ]);
});

test('a crown is written as the 837D has it', () => {
  expect(claimPart(sampleCrownClaim())).toEqual([
    'CLM*CC1000017*1180***11:B:1*Y*A*Y*Y',
    'NM1*82*1*Tamboli*Anya****XX*1999999190',
    'PRV*PE*PXC*1223G0001X',
    'LX*1',
    'SV3*AD:D2740*1180***R*1',
    'TOO*JP*30',
    'DTP*472*D8*20261102',
    'DTP*441*D8*20180314',
    'REF*6R*1',
  ]);
});

test('a second payer gets what the first one decided, by line', () => {
  const part = claimPart(sampleSecondaryClaim());
  const from = part.findIndex((segment) => segment.startsWith('SBR*'));
  expect(part.slice(from, from + 8)).toEqual([
    'SBR*P*18*G-2200******CI',
    'AMT*D*64',
    'AMT*EAF*16',
    'OI***Y***Y',
    'NM1*IL*1*Vance*Marta****MI*NMX4470021',
    'N3*77 Birch Lane',
    'N4*Duluth*MN*55803',
    'NM1*PR*2*Northern Mutual*****PI*NM001',
  ]);
  expect(part.slice(-4)).toEqual(['SVD*NM001*64*HC:99213**1', 'CAS*CO*45*45', 'CAS*PR*2*16', 'DTP*573*D8*20261116']);
});

test('each kind names its guide, and encounters are reported in a set of their own', () => {
  expect(segments(sampleOutpatientClaim())[1]).toMatch(/\*005010X223A2$/);
  expect(segments(sampleDentalClaim())[1]).toMatch(/\*005010X224A2$/);
  const both = segments(
    sampleClaim({ id: 'a', patientControlNumber: 'A1', encounterOnly: true }),
    sampleClaim({ id: 'b', patientControlNumber: 'B1' }),
  );
  const told = both.filter((segment) => /^(BHT|CLM)/.test(segment));
  expect(told.map((segment) => segment.replace(/^(CLM\*\w+).*/, '$1'))).toEqual([
    'BHT*0019*00*77-0001*20261120*1405*CH',
    'CLM*B1',
    'BHT*0019*00*77-0002*20261120*1405*RP',
    'CLM*A1',
  ]);
});

test('claims of several kinds in one file are a bug of the caller', () => {
  expect(() => claimsTo837([sampleClaim(), sampleDentalClaim()], envelope)).toThrow(/several kinds/);
});

test('a payer goes by its identifier for the kind', () => {
  const payer = { ...samplePayer, identifiers: { institutional: 'NM9' } };
  expect(segments(sampleOutpatientClaim({ payer }))).toContain('NM1*PR*2*Northern Mutual*****PI*NM9');
  expect(segments(sampleClaim({ payer }))).toContain('NM1*PR*2*Northern Mutual*****PI*NM001');
});

test('Medicare as second payer says why, and only there', () => {
  const medicare = { ...samplePayer, claimFilingIndicator: 'MB' };
  const second = sampleSecondaryClaim({ payer: medicare, medicareSecondaryReason: '12' });
  expect(segments(second)).toContain('SBR*S*18*TRUST9**12****MB');
  expect(segments(sampleClaim({ payer: medicare, medicareSecondaryReason: '12' }))).toContain(
    'SBR*P*18*G-2200******MB',
  );
});

test('an accident of a facility claim is told by an occurrence code', () => {
  const accident = { kind: 'auto', date: '2026-11-01', state: 'MN' } as const;
  const part = claimPart(sampleOutpatientClaim({ accident }));
  expect(part).toContain('REF*LU*MN');
  expect(part).toContain('HI*BH:02:D8:20261101');
});

test('what cannot be read is told with its place, and what has no place in a claim by its name', () => {
  const text = segments(sampleClaim())
    .join('~')
    .replace('DTP*472*D8*20261102', 'DTP*472*D8*20261399')
    .replace('CLM*CC1000017*125*', 'CLM*CC1000017*12x*')
    .replace('HI*ABK:I10', 'K3*ANYTHING~HI*ABK:I10');
  const { claims } = claimsFrom837(readX12(new TextEncoder().encode(`${text}~`)), (sort) => sort);
  const [one] = claims;
  expect(one?.faults.map(({ position, message }) => `${position} ${message}`)).toEqual([
    '26 DTP 472 holds no day.',
    '19 CLM 2 is no amount.',
  ]);
  expect(one?.notKept).toEqual(['K3']);
});

test('a set of another guide is a fault, not an empty answer', () => {
  const text = `${segments(sampleClaim()).join('~')}~`.replaceAll('005010X222A1', '005010X299');
  const { claims, faults } = claimsFrom837(readX12(new TextEncoder().encode(text)), (sort) => sort);
  expect(claims).toEqual([]);
  expect(faults.map(({ message }) => message)).toEqual(['A set of 005010X299 holds no claims that can be read.']);
});
