import type { VarianceSettings } from './types.ts';

/** What counts until the practice decides: differences of a dollar or less are let be, and a dispute waits 30 days. */
export const DEFAULT_VARIANCE_SETTINGS: VarianceSettings = {
  toleranceCents: 100,
  toleranceShare: 0,
  answerDays: 30,
  disputeDays: 180,
  promptPay: [],
  sequestrationPayerIds: [],
};
