import { checkClaimPayment, checkLinePayment, checkPayment } from './balance-835.ts';
import { claimBalance } from './balance-837.ts';
import type { LoopCheck } from './loop-check.ts';
import { checkClaim837, checkSubscriber } from './situational-837.ts';
import { checkBillingProvider, checkMedicareSecondary, nameChecks } from './situational-837-provider.ts';
import { checkDiagnosisPointers } from './situational-837p.ts';
import { checkAddresses, checkPaymentMethod } from './situational-common.ts';

/** Checks that data alone does not say: balances, and rules that compare values. */
export interface GuideChecks {
  /** By loop id. */
  loops?: Readonly<Record<string, readonly LoopCheck[]>>;
  /** For every loop. */
  every?: readonly LoopCheck[];
}

/** By guide name. */
export const GUIDE_CHECKS: Readonly<Record<string, GuideChecks>> = {
  '837P': {
    loops: {
      '2010AA': [checkBillingProvider],
      '2000B': [checkSubscriber, checkMedicareSecondary],
      '2300': [claimBalance({ id: 'SV1', charge: 2 }), checkClaim837, checkDiagnosisPointers],
    },
    every: [nameChecks(new Set(['2010AA', '2310C', '2420C'])), checkAddresses],
  },
  '835': {
    loops: { ST: [checkPayment, checkPaymentMethod], '2100': [checkClaimPayment], '2110': [checkLinePayment] },
    every: [checkAddresses],
  },
};
