import { describe, expect, test } from 'vitest';
import { segmentsOf } from './claim-wire.ts';

const SELF = [
  'HL*2*1*22*0',
  'SBR*P*18*G7******CI',
  'NM1*IL*1*VANCE*MARTA****MI*W123',
  'N3*12 PINE STREET',
  'N4*DULUTH*MN*55803',
  'DMG*D8*19600312*F',
  'NM1*PR*2*NORTHLAND HEALTH*****PI*60054',
  'CLM*1042*168***11:B:1*Y*A*Y*Y',
  'REF*G1*AUTH7',
  'HI*ABK:J069*ABF:I10',
  'NM1*82*1*OBER*NILS****XX*1999000114',
  'PRV*PE*PXC*207Q00000X',
  'LX*1',
  'SV1*HC:99213:25*148*UN*1***1',
  'DTP*472*D8*20261102',
  'LX*2',
  'SV1*HC:J1100*20*UN*4***2',
  'DTP*472*D8*20261102',
  'LIN**N4*00641036725',
  'CTP****1*ML',
];
const CHILD = [
  ...SELF.slice(0, 7),
  'HL*3*2*23*0',
  'NM1*QC*1*VANCE*LEO',
  'N3*9 OAK LANE',
  'N4*DULUTH*MN*55803',
  'DMG*D8*20180601*M',
  ...SELF.slice(7),
];
const shown = (path: string, segments = SELF) => segmentsOf(path, segments).map((i) => segments[i]);

describe('a field shows the segments that it fills', () => {
  test.each([
    ['memberId', ['NM1*IL*1*VANCE*MARTA****MI*W123']],
    ['groupNumber', ['SBR*P*18*G7******CI']],
    ['patientAddress.zip', ['N3*12 PINE STREET', 'N4*DULUTH*MN*55803']],
    ['patientSex', ['DMG*D8*19600312*F']],
    ['placeOfService', ['CLM*1042*168***11:B:1*Y*A*Y*Y']],
    ['priorAuthorizationNumber', ['REF*G1*AUTH7']],
    ['diagnoses.1', ['HI*ABK:J069*ABF:I10']],
    ['rendering.npi', ['NM1*82*1*OBER*NILS****XX*1999000114']],
    ['rendering.taxonomy', ['PRV*PE*PXC*207Q00000X']],
    ['lines.1.units', ['SV1*HC:J1100*20*UN*4***2']],
    ['lines.1.ndcQuantity', ['LIN**N4*00641036725', 'CTP****1*ML']],
  ])('%s', (path, segments) => {
    expect(shown(path)).toEqual(segments);
  });

  test('a date shows that of its own line', () => {
    expect(segmentsOf('lines.1.dateOfService', SELF)).toEqual([17]);
  });

  test('the address of a patient who is not the subscriber is their own', () => {
    expect(shown('patientAddress.line1', CHILD)[0]).toBe('N3*9 OAK LANE');
    expect(shown('subscriber.address.line1', CHILD)[0]).toBe('N3*12 PINE STREET');
  });

  test('what is not sent shows nothing, and a line not yet written neither', () => {
    expect(shown('referring.npi')).toEqual([]);
    expect(shown('accident.date')).toEqual([]);
    expect(shown('lines.7.units')).toEqual([]);
  });
});
