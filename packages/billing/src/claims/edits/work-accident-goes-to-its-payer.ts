import type { Edit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';

/** Payers of accidents: workers' compensation, auto, liability, and federal programs that take them. */
const ACCIDENT_PAYERS = new Set(['WC', 'AM', 'LM', 'LI']);

export const workAccidentGoesToItsPayer: Edit = {
  id: 'work-accident-goes-to-its-payer',
  title: 'An accident at work goes to workers’ compensation first',
  severity: 'hold',
  confirmable: true,
  source: '42 CFR 411.40 and 411.43 (Medicare); state workers’ compensation law; 005010X222A1 loop 2300 CLM11 EM',
  why: 'Health plans do not cover what workers’ compensation does: they deny with CO-19.',
  effective: SINCE_5010,
  check: ({ accident, payer, payerSequence, otherPayers }) => {
    if (accident?.kind !== 'employment' || payerSequence !== 'P') return [];
    if (ACCIDENT_PAYERS.has(payer.claimFilingIndicator)) return [];
    if (otherPayers?.some((other) => ACCIDENT_PAYERS.has(other.payer.claimFilingIndicator))) return [];
    return [
      {
        where: 'accident.kind',
        message: `The claim is due to an accident at work and goes to ${payer.name}.`,
        fix: 'Add the workers’ compensation coverage and bill it first; with its denial the health plan may pay.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'work accident to a health plan',
      claim: (clean) => ({ ...clean, accident: { kind: 'employment', date: '2026-11-01' } }),
    },
    passes: {
      story: 'other accident',
      claim: (clean) => ({ ...clean, accident: { kind: 'other', date: '2026-11-01' } }),
    },
  },
};
