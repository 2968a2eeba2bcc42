import { type MoneyPolicy, WRITE_OFF_KINDS, type WriteOffLimit } from './types.ts';

const limits = (role: WriteOffLimit['role'], limitCents: number): WriteOffLimit[] =>
  WRITE_OFF_KINDS.map((kind) => ({ role, kind, limitCents }));

/** Until the practice sets its own: no law names these figures. Charity and prompt-pay need a policy of the practice first. */
export const USUAL_MONEY_POLICY: MoneyPolicy = {
  writeOffLimits: [...limits('payment-poster', 10_000), ...limits('manager', 500_000), ...limits('admin', 100_000_000)],
  refundApprovalOverCents: 10_000,
  returnedCheckFeeCents: 2_500,
};
