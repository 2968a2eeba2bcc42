import { saveMoneyPolicy, showMoneyPolicy } from '../operations/money-policy.ts';
import { mustPerform } from '../operations/operation.ts';
import { everyone } from './practice.ts';
import type { TestRuntime } from './test-runtime.ts';

/** Gives a practice of a test its rules of write-offs: limits as they come, small balances, prompt pay and charity. */
export async function setWriteOffPolicy(runtime: TestRuntime, tenantId: string): Promise<void> {
  const { policy, version } = await mustPerform(runtime, everyone(tenantId), showMoneyPolicy, {});
  await mustPerform(runtime, everyone(tenantId), saveMoneyPolicy, {
    ...policy,
    writeOffLimits: [...policy.writeOffLimits],
    version,
    smallBalance: { maxCents: 500, minDays: 30, isOn: false },
    promptPay: { percent: 10, withinDays: 20 },
    charity: {
      effectiveFrom: '2026-01-13',
      onePersonCents: 1_600_000,
      furtherPersonCents: 560_000,
      tiers: [
        { upToPercentOfPoverty: 200, forgivenPercent: 100 },
        { upToPercentOfPoverty: 300, forgivenPercent: 50 },
      ],
      monthsValid: 6,
    },
  });
}
