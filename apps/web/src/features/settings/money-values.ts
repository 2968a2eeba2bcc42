import type { MoneyPolicyView } from 'cleanclaim/contract/money-views';

export const KINDS = {
  contractual: 'Contract with the payer',
  denial: 'Denied',
  'bad-debt': 'Bad debt',
  charity: 'Charity',
  'small-balance': 'Small balance',
  courtesy: 'Courtesy',
  'prompt-pay': 'Prompt payment',
} as const;
export const LIMIT_ROLES = { 'payment-poster': 'Payment poster', manager: 'Manager', admin: 'Administrator' } as const;

type Kind = keyof typeof KINDS;
type Role = keyof typeof LIMIT_ROLES;
type Policy = MoneyPolicyView['policy'];

/** The rules as their form has them: a limit for each role and kind, and what is off as blanks. */
export interface MoneyValues {
  limits: Record<string, number | undefined>;
  refundApprovalOverCents: number | undefined;
  returnedCheckFeeCents: number | undefined;
  cardFeePercent: string;
  cardFeeCents: number | undefined;
  smallMaxCents: number | undefined;
  smallMinDays: string;
  smallIsOn: boolean;
  promptPercent: string;
  promptDays: string;
  charityFrom: string;
  onePersonCents: number | undefined;
  furtherPersonCents: number | undefined;
  monthsValid: string;
  /** One step a line: `200 100` forgives everything up to 200% of the guideline. */
  tiers: string;
}

export const limitKey = (role: Role, kind: Kind) => `${role}:${kind}`;

/** Stored rules as form values. */
export function moneyValuesOf(policy: Policy): MoneyValues {
  const { smallBalance, promptPay, charity } = policy;
  return {
    limits: Object.fromEntries(policy.writeOffLimits.map((one) => [limitKey(one.role, one.kind), one.limitCents])),
    refundApprovalOverCents: policy.refundApprovalOverCents,
    returnedCheckFeeCents: policy.returnedCheckFeeCents,
    cardFeePercent: policy.cardFee ? String(policy.cardFee.share / 100) : '',
    cardFeeCents: policy.cardFee?.perPaymentCents,
    smallMaxCents: smallBalance?.maxCents,
    smallMinDays: smallBalance ? String(smallBalance.minDays) : '',
    smallIsOn: smallBalance?.isOn ?? false,
    promptPercent: promptPay ? String(promptPay.percent) : '',
    promptDays: promptPay ? String(promptPay.withinDays) : '',
    charityFrom: charity?.effectiveFrom ?? '',
    onePersonCents: charity?.onePersonCents,
    furtherPersonCents: charity?.furtherPersonCents,
    monthsValid: charity ? String(charity.monthsValid) : '',
    tiers: charity?.tiers.map((tier) => `${tier.upToPercentOfPoverty} ${tier.forgivenPercent}`).join('\n') ?? '',
  };
}

/** Steps of charity as typed; what is no number is left for the schema to refuse. */
function tiersOf(text: string) {
  return text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([first]) => first)
    .map(([upTo, forgiven]) => ({ upToPercentOfPoverty: Number(upTo), forgivenPercent: Number(forgiven) }));
}

/** Form values as the server takes them: a group that is blank is off. */
export function moneyInputOf(values: MoneyValues, version: number | undefined) {
  const limits = Object.entries(values.limits).flatMap(([key, limitCents]) => {
    const [role, kind] = key.split(':');
    return limitCents === undefined ? [] : [{ role, kind, limitCents }];
  });
  const hasSmall = values.smallMaxCents !== undefined || values.smallMinDays !== '';
  const hasPrompt = values.promptPercent !== '' || values.promptDays !== '';
  const hasCharity = values.charityFrom !== '' || values.tiers.trim() !== '';
  return {
    version: version ?? 0,
    writeOffLimits: limits,
    refundApprovalOverCents: values.refundApprovalOverCents,
    returnedCheckFeeCents: values.returnedCheckFeeCents ?? 0,
    ...(values.cardFeePercent !== '' || values.cardFeeCents !== undefined
      ? {
          cardFee: {
            share: Math.round(Number(values.cardFeePercent) * 100),
            perPaymentCents: values.cardFeeCents ?? 0,
          },
        }
      : {}),
    ...(hasSmall
      ? {
          smallBalance: {
            maxCents: values.smallMaxCents,
            minDays: Number(values.smallMinDays),
            isOn: values.smallIsOn,
          },
        }
      : {}),
    ...(hasPrompt
      ? { promptPay: { percent: Number(values.promptPercent), withinDays: Number(values.promptDays) } }
      : {}),
    ...(hasCharity
      ? {
          charity: {
            effectiveFrom: values.charityFrom,
            onePersonCents: values.onePersonCents,
            furtherPersonCents: values.furtherPersonCents,
            monthsValid: Number(values.monthsValid),
            tiers: tiersOf(values.tiers),
          },
        }
      : {}),
  };
}
