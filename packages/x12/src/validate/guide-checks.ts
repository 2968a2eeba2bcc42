import type { Loop } from '../types.ts';
import { checkClaimPayment, checkLinePayment, checkPayment } from './balance-835.ts';
import { checkClaimBalance837p } from './balance-837p.ts';
import type { Collector } from './collector.ts';
import { checkClaim837p, checkSubscriber } from './situational-837p.ts';
import { checkBillingProvider, checkNames } from './situational-837p-provider.ts';
import { checkAddresses, checkPaymentMethod } from './situational-common.ts';

/**
 * A check of one loop, made when the loop has ended. It may look at the loop's own segments, at its parents' segments,
 * and at everything below it that holds no unit of the guide (`Guide.units`); of children that are or hold units only
 * their number is known (`loopCount`), since a stream has let go of them. Sums over units go through `at.tally`.
 */
export type LoopCheck = (at: Collector, loop: Loop) => void;

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
      '2000B': [checkSubscriber],
      '2300': [checkClaimBalance837p, checkClaim837p],
    },
    every: [checkNames, checkAddresses],
  },
  '835': {
    loops: { ST: [checkPayment, checkPaymentMethod], '2100': [checkClaimPayment], '2110': [checkLinePayment] },
    every: [checkAddresses],
  },
};
