import type { CodeSets } from '@cleanclaim/codesets';
import { type Cents, cents } from '../../../kernel/index.ts';
import type { PricedLine } from '../../../pricing/index.ts';
import type { Adjustment, ClaimPayment, ServicePayment } from '../../../remittance/index.ts';
import { DEFAULT_VARIANCE_SETTINGS } from '../settings.ts';
import type { StandingAnswer, VarianceQuestion, VariedClaim } from '../types.ts';

const segment = { position: 1, offset: 0, text: '' };
const none: CodeSets['table'] = () => undefined;

/** How an example answers one line; amounts in cents. */
export interface LineAnswer {
  code?: string;
  /** The code that was billed, where another one was paid. */
  billed?: string;
  charge?: number;
  paid: number;
  /** `CO-45`: cents. */
  reasons?: Readonly<Record<string, number>>;
  rarcs?: readonly string[];
}

function reason(code: string, amount: number): Adjustment {
  const [groupCode = '', carc = ''] = code.split('-');
  return { groupCode, carc, amountCents: cents(amount), segment };
}

function servicePayment(line: LineAnswer, at: number): ServicePayment {
  const code = line.code ?? '99213';
  return {
    procedure: { qualifier: 'HC', code, modifiers: [] },
    ...(line.billed === undefined
      ? {}
      : { billedProcedure: { qualifier: 'HC', code: line.billed, modifiers: [] as string[] } }),
    chargeCents: cents(line.charge ?? 15_000),
    paidCents: cents(line.paid),
    lineNumber: at + 1,
    adjustments: Object.entries(line.reasons ?? {}).map(([one, amount]) => reason(one, amount)),
    rarcs: line.rarcs ?? [],
    segment,
  };
}

/** A claim payment with these lines; `status` is CLP02. */
export function answerWith(
  lines: readonly LineAnswer[],
  more: { paidOn?: string; number?: string; status?: string; interestCents?: number } = {},
): StandingAnswer {
  const services = lines.map(servicePayment);
  const total = (of: (one: ServicePayment) => Cents) => cents(services.reduce((sum, one) => sum + of(one), 0));
  const payment: ClaimPayment = {
    index: 0,
    patientControlNumber: 'PCN1',
    claimStatusCode: more.status ?? '1',
    chargeCents: total((one) => one.chargeCents),
    paidCents: total((one) => one.paidCents),
    patientResponsibilityCents: cents(0),
    payerClaimControlNumber: more.number ?? 'P1',
    adjustments: [],
    servicePayments: services,
    rarcs: [],
    ...(more.interestCents === undefined ? {} : { interestCents: cents(more.interestCents) }),
    segment,
  };
  return { payment, remittanceId: 'r1', paidOn: more.paidOn ?? '2026-06-15' };
}

/** A line of the example's claim. */
export function exampleLine(lineNumber: number, procedureCode: string, modifiers: readonly string[] = []): PricedLine {
  return { lineNumber, procedureCode, modifiers, units: 1, chargeCents: cents(15_000), dateOfService: '2026-06-01' };
}

const claim: VariedClaim = {
  claimId: 'c1',
  kind: 'professional',
  dateOfService: '2026-06-01',
  payerSequence: 'P',
  claimFilingIndicator: 'CI',
  payerId: 'p1',
  payerName: 'Example Health',
  state: 'OH',
  delivery: 'electronic',
  encounterOnly: false,
  totalChargeCents: 15_000,
  lines: [exampleLine(1, '99213')],
  sentOn: '2026-06-02',
};

/** What each line of a claim should be allowed, by the example's contract. */
export function expecting(...allowed: readonly number[]): VarianceQuestion['expected'] {
  const total = allowed.reduce((sum, one) => sum + one, 0);
  return {
    lines: allowed.map((allowedCents, i) => ({
      lineNumber: i + 1,
      basis: 'contract',
      allowedCents,
      steps: [{ what: 'Agreement 2026 (from 01/01/2026): agreed rate', cents: allowedCents }],
    })),
    unpriced: [],
    allowedCents: total,
    patientCents: 0,
    payerCents: total,
    steps: [],
    release: '',
  };
}

/** One line of 99213, charged 150.00, contracted at 100.00 and paid so by a commercial payer in Ohio after two weeks. */
export const CLEAN_QUESTION: VarianceQuestion = {
  claim,
  answers: [answerWith([{ paid: 10_000, reasons: { 'CO-45': 5_000 } }])],
  expected: expecting(10_000),
  otherYears: [],
  sameServices: [],
  settings: DEFAULT_VARIANCE_SETTINGS,
  codes: { table: none } as unknown as CodeSets,
};
