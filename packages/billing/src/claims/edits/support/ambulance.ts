import type { AmbulanceDetails } from '../../../encounters/index.ts';
import type { Claim, ServiceLine } from '../../types.ts';
import { withDetails } from './details-example.ts';
import { withLines } from './example.ts';

const BASES = new Set(['A0426', 'A0427', 'A0428', 'A0429', 'A0430', 'A0431', 'A0432', 'A0433', 'A0434']);
const MILES = new Set(['A0425', 'A0435', 'A0436']);

/** A transport by ground or air: the base rate. */
export function isTransport({ procedureCode }: ServiceLine): boolean {
  return BASES.has(procedureCode);
}

/** Miles by ground or air. */
export function isMileage({ procedureCode }: ServiceLine): boolean {
  return MILES.has(procedureCode);
}

/** From and to: D clinic, E residential, G dialysis in hospital, H hospital, I transfer, J dialysis, N nursing, P office, R home, S scene, X stop on the way. */
const FROM_TO = /^[DEGHIJNPRS][DEGHIJNPRSX]$/;

/** True for a modifier of two letters, origin and destination, on an ambulance code; no code set lists the pairs. */
export function isAmbulancePair(procedureCode: string, modifier: string): boolean {
  return procedureCode.startsWith('A0') && FROM_TO.test(modifier);
}

const RIDE: AmbulanceDetails = {
  reason: 'A',
  miles: 12,
  conditions: ['01'],
  pickUp: { line1: '77 Birch Lane', city: 'Duluth', state: 'MN', zip: '55803' },
  dropOff: {
    name: 'Harbor General Hospital',
    address: { line1: '1 Hospital Drive', city: 'Duluth', state: 'MN', zip: '55805' },
  },
};

/** For the examples: a ride of twelve miles from home to hospital. */
export function withRide(claim: Claim, change: Partial<AmbulanceDetails> = {}): Claim {
  const lines = withLines(
    claim,
    { procedureCode: 'A0429', modifiers: ['RH'], placeOfService: '41' },
    { procedureCode: 'A0425', modifiers: ['RH'], placeOfService: '41', units: 12 },
  );
  return withDetails(lines, { ambulance: { ...RIDE, ...change } });
}
