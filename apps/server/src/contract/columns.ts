import type { ListColumns } from './lists.ts';

const text = (label: string, width: number) => ({ label, kind: 'text', width }) as const;
const money = (label: string, width = 110) => ({ label, kind: 'money', width }) as const;
const date = (label: string, width = 110) => ({ label, kind: 'date', width }) as const;
const time = (label: string, width = 150) => ({ label, kind: 'time', width }) as const;
const count = (label: string, width = 90) => ({ label, kind: 'count', width }) as const;
const status = (label: string, width: number, values: Readonly<Record<string, string>>) =>
  ({ label, kind: 'status', width, values, filter: true }) as const;
const both = { sort: true, filter: true } as const;

export const CLAIM_STATUSES = {
  held: 'Held',
  ready: 'Ready to send',
  batched: 'In a batch',
  printed: 'To be mailed',
  sent: 'Sent',
  mailed: 'Mailed',
  received: 'Received',
  accepted: 'With the payer',
  rejected: 'Rejected',
  paid: 'Paid',
  'partly-paid': 'Paid short',
  denied: 'Denied',
  'patient-due': 'Patient owes',
  closed: 'Closed',
} as const;

export const BILLING_STATUSES = {
  coding: 'Needs codes',
  blocked: 'Blocked',
  billed: 'On a claim',
  'self-pay': 'Self-pay',
  'no-charge': 'No charge',
} as const;

/** Kinds of work as `raiseWork` names them. */
export const WORK_KINDS = {
  'claim-held': 'Claim held',
  rejection: 'Claim rejected',
  denial: 'Denial',
  'no-answer': 'No answer',
  'not-sent': 'Not sent',
  'batch-silent': 'Batch silent',
  'status-answer': 'Status answer',
  'license-ends': 'License ends',
  enrollment: 'Enrollment',
  'encounter-blocked': 'Visit blocked',
  'chart-unreadable': 'Chart unreadable',
  'chart-conflict': 'Chart conflict',
  'answer-unreadable': 'Answer unreadable',
  'answer-unclear': 'Answer unclear',
  'bill-next-payer': 'Bill next payer',
  'next-stay-bill': 'Bill the stay',
  'credit-balance': 'Credit balance',
  'check-write-off': 'Check write-off',
  'check-coverage': 'Check coverage',
  eligibility: 'Eligibility',
  forwarded: 'Forwarded',
  recoupment: 'Taken back',
  'reversal-without-payment': 'Reversal unclear',
  'posting-unmatched': 'Unknown claim paid',
  'posting-unbalanced': 'Payment off',
  'posting-charge-mismatch': 'Charge differs',
  'posting-rebilled-line': 'Paid on two claims',
  'posting-predetermination-with-money': 'Predetermination',
  'posting-payment-imbalance': 'Remittance off',
  'posting-unreadable': 'Remittance unreadable',
  'posting-no-trace-number': 'No check number',
  'posting-no-payment-date': 'No payment date',
  'posting-provider-adjustment': 'Payer adjustment',
} as const;

/** Forms on which claims are mailed. */
export const PAPER_FORMS = { 'cms-1500': 'CMS-1500 (02/12)', 'ub-04': 'UB-04', 'ada-2024': 'ADA 2024' } as const;
export const PRINT_BATCH_STATES = { made: 'To be mailed', mailed: 'Mailed', undone: 'Taken apart' } as const;

export const AUTHORIZATION_STATUSES = {
  draft: 'To be put right',
  requested: 'Asked',
  pended: 'Pended',
  approved: 'Approved',
  'partly-approved': 'Approved in part',
  denied: 'Denied',
  cancelled: 'Cancelled',
} as const;

/** Every list of the product. A key of a column is the key of its value in the row. */
export const LISTS = {
  claims: {
    patientControlNumber: { ...text('Claim', 100), ...both },
    patientName: { ...text('Patient', 170), ...both },
    dateOfService: { ...date('Service', 90), ...both },
    payerName: { ...text('Payer', 170), filter: true },
    claimStatus: status('Status', 108, CLAIM_STATUSES),
    chargeCents: { ...money('Charge', 82), ...both },
    payerBalanceCents: money('Payer owes', 94),
    patientBalanceCents: money('Patient owes', 104),
    nextStep: text('Next step', 200),
    deadlineDate: { ...date('By', 92), ...both },
    owner: {
      ...status('Turn', 90, { job: 'Cleanclaim', payer: 'Payer', person: 'You', none: 'Nobody' }),
      hidden: true,
    },
    delivery: { ...status('Goes by', 90, { electronic: 'File', paper: 'Mail' }), hidden: true },
    updatedAt: { ...time('Changed'), ...both, hidden: true },
  },
  patients: {
    name: { ...text('Patient', 220), ...both },
    mrn: { ...text('MRN', 120), ...both },
    birthDate: { ...date('Born'), ...both },
    payerName: { ...text('Primary payer', 220), filter: true },
    phone: text('Phone', 130),
    lastVisitDate: date('Last visit'),
    owedCents: money('Owes'),
    updatedAt: { ...time('Changed'), ...both, hidden: true },
  },
  encounters: {
    dateOfService: { ...date('Visit'), ...both },
    patientName: { ...text('Patient', 200), ...both },
    renderingName: text('Seen by', 180),
    placeOfService: text('Place', 70),
    billingStatus: status('Billing', 120, BILLING_STATUSES),
    codes: text('Codes', 260),
    chargeCents: money('Charge'),
    openQuestions: count('Questions'),
    createdAt: { ...time('Received'), ...both, hidden: true },
  },
  work: {
    deadlineDate: { ...date('Due'), ...both },
    kind: status('Kind', 150, WORK_KINDS),
    title: { ...text('What', 380), filter: true },
    patientName: text('Patient', 150),
    amountCents: { ...money('Money', 84), ...both },
    assigneeName: { ...text('Assigned', 110), filter: true },
    raisedAt: { ...time('Since', 150), ...both },
    snoozedUntil: { ...date('Snoozed to'), filter: true, hidden: true },
    workStatus: { ...status('Status', 80, { open: 'Open', done: 'Done' }), hidden: true },
  },
  'eligibility-checks': {
    patientName: { ...text('Patient', 170), filter: true },
    payerName: { ...text('Payer', 190), filter: true },
    memberId: text('Member id', 130),
    serviceDate: { ...date('For the day'), ...both },
    result: status('Answer', 130, {
      active: 'In force',
      inactive: 'Not in force',
      'not-found': 'Not found',
      unknown: 'Not answered',
      asked: 'Asked',
      silent: 'No answer',
    }),
    otherPayerName: { ...text('Other payer first', 170), filter: true },
    askedAt: { ...time('Asked'), ...both },
    answeredAt: time('Answered'),
    askedBy: { ...text('By', 150), hidden: true },
  },
  submissions: {
    interchangeControlNumber: { ...text('Interchange', 110), ...both },
    createdAt: { ...time('Built'), ...both },
    deliveredAt: time('Delivered'),
    claimCount: { ...count('Claims'), ...both },
    chargeCents: { ...money('Charges'), ...both },
    delivery: status('Delivery', 110, { waiting: 'Waiting', delivered: 'Delivered' }),
    acknowledgment: status('Answer', 130, {
      none: 'No answer yet',
      accepted: 'Accepted',
      partly: 'Partly accepted',
      rejected: 'Rejected',
    }),
    fileName: text('File', 240),
  },
  'print-batches': {
    batchNumber: { ...text('Batch', 90), ...both },
    form: status('Form', 140, PAPER_FORMS),
    state: status('State', 120, PRINT_BATCH_STATES),
    madeAt: { ...time('Printed'), ...both },
    mailedDate: { ...date('Mailed'), ...both },
    envelopeCount: count('Payers'),
    claimCount: { ...count('Claims'), ...both },
    pageCount: count('Pages'),
    chargeCents: { ...money('Charges'), ...both },
    madeBy: text('By', 160),
  },
  remittances: {
    paymentDate: { ...date('Payment'), ...both },
    payerName: { ...text('Payer', 200), ...both },
    traceNumber: { ...text('Check / EFT', 150), ...both },
    paidCents: { ...money('Paid'), ...both },
    posting: status('Posting', 110, { posted: 'Posted', held: 'Held', superseded: 'Replaced' }),
    balanced: status('Balance', 136, { yes: 'Balanced', no: 'Out of balance' }),
    claimPayments: count('Claims'),
    openExceptions: count('To place', 90),
    heldCents: money('Held'),
    postedAt: { ...time('Posted at'), ...both, hidden: true },
  },
  exceptions: {
    raisedAt: { ...time('Since'), ...both },
    kind: { ...text('Kind', 160), filter: true },
    reason: text('Why', 420),
    heldCents: { ...money('Held'), ...both },
    payerName: text('Payer', 180),
    traceNumber: text('Check / EFT', 156),
    state: status('Status', 90, { open: 'Open', settled: 'Settled' }),
  },
  files: {
    receivedAt: { ...time('Received'), ...both },
    fileName: { ...text('File', 320), ...both },
    kind: status('Kind', 90, { chart: 'Chart', x12: 'Answer' }),
    reading: status('Reading', 110, { waiting: 'Waiting', read: 'Read', refused: 'Refused' }),
    result: text('What became of it', 320),
    faultCount: count('Faults', 80),
    byteSize: { ...count('Bytes', 90), sort: true },
  },
  payers: {
    name: { ...text('Payer', 260), ...both },
    payerIdentifier: { ...text('Payer id', 120), ...both },
    claimFilingIndicator: text('Type', 120),
    timelyFilingDays: count('File within', 110),
    responseDays: count('Answers in', 110),
    appealDays: count('Appeal within', 120),
  },
  providers: {
    name: { ...text('Provider', 260), ...both },
    npi: { ...text('NPI', 130), ...both },
    taxonomy: text('Taxonomy', 130),
    kind: status('Kind', 130, { person: 'Person', organization: 'Organization' }),
  },
  fees: {
    procedureCode: { ...text('Code', 100), ...both },
    modifier: { ...text('Modifier', 100), filter: true },
    label: text('Service', 320),
    chargeCents: { ...money('Fee'), ...both },
    effectiveFrom: { ...date('From'), ...both },
    effectiveTo: date('To'),
  },
  members: {
    name: { ...text('Name', 220), ...both },
    email: { ...text('E-mail', 260), ...both },
    roles: text('Roles', 260),
    state: status('Status', 120, { invited: 'Invited', active: 'Active', disabled: 'Disabled' }),
    lastSignInAt: { ...time('Last sign-in'), sort: true },
  },
  'audit-events': {
    at: { ...time('When', 170), filter: true },
    sequence: { ...count('No.', 70), sort: true },
    actor: { ...text('Who', 160), filter: true },
    operation: { ...text('Did', 180), filter: true },
    action: status('Kind', 90, {
      read: 'Read',
      create: 'Created',
      update: 'Changed',
      send: 'Sent',
      receive: 'Received',
      post: 'Posted',
    }),
    subjectKind: { ...text('What', 150), filter: true },
    subjectId: { ...text('Which', 280), filter: true, hidden: true },
    patientName: text('Patient', 180),
    detail: text('Detail', 260),
  },
} as const satisfies Readonly<Record<string, ListColumns>>;

export type ListName = keyof typeof LISTS;
