import type { PostingRules } from 'cleanclaim/contract/posting-views';

/** `''` in a choice: as the rules below have it (the practice's for a payer, the usual ones for the practice). */
export interface PostingValues {
  denials: '' | 'post' | 'wait';
  zeroPayments: '' | 'post' | 'wait';
  laterPayers: '' | 'post' | 'wait';
  reversals: '' | 'post' | 'wait-unknown' | 'wait';
  unknownReasons: '' | 'post' | 'wait';
  unknownRemarks: '' | 'post' | 'wait';
  underpaid: '' | 'any' | 'over';
  underpaidOverCents: number | undefined;
  underpaidOverPercent: number | '';
  takeback: '' | 'any' | 'over';
  takebackOverCents: number | undefined;
  patientShare: '' | 'any' | 'over';
  patientShareOverCents: number | undefined;
  paper: '' | 'any' | 'over';
  paperOverCents: number | undefined;
}

export type ChoiceName = 'denials' | 'zeroPayments' | 'laterPayers' | 'reversals' | 'unknownReasons' | 'unknownRemarks';

/** Each choice as a person reads it. */
export const CHOICES: readonly (readonly [name: ChoiceName, label: string])[] = [
  ['denials', 'Denials (nothing paid, something refused)'],
  ['zeroPayments', 'Anything that pays nothing'],
  ['laterPayers', 'Answers of a second or third payer'],
  ['reversals', 'Reversals (a payment taken back)'],
  ['unknownReasons', 'Reason codes (CARC) without a rule'],
  ['unknownRemarks', 'Remark codes (RARC) on no list'],
];

export const DECISIONS: Readonly<Record<'post' | 'wait' | 'wait-unknown', string>> = {
  post: 'Post by themselves',
  wait: 'Wait for a person',
  'wait-unknown': 'Wait when the first payment is not here',
};

const limitOf = (...limits: (number | null | undefined)[]): '' | 'any' | 'over' => {
  if (limits.every((limit) => limit === undefined)) return '';
  return limits.some((limit) => typeof limit === 'number') ? 'over' : 'any';
};

/** The form's values for what is on file. */
export function postingValues(rules: Partial<PostingRules>): PostingValues {
  const choice = <N extends ChoiceName>(name: N): PostingValues[N] => (rules[name] ?? '') as PostingValues[N];
  return {
    denials: choice('denials'),
    zeroPayments: choice('zeroPayments'),
    laterPayers: choice('laterPayers'),
    reversals: choice('reversals'),
    unknownReasons: choice('unknownReasons'),
    unknownRemarks: choice('unknownRemarks'),
    underpaid: limitOf(rules.underpaidOverCents, rules.underpaidOverPercent),
    underpaidOverCents: rules.underpaidOverCents ?? undefined,
    underpaidOverPercent: rules.underpaidOverPercent ?? '',
    takeback: limitOf(rules.takebackOverCents),
    takebackOverCents: rules.takebackOverCents ?? undefined,
    patientShare: limitOf(rules.patientShareOverCents),
    patientShareOverCents: rules.patientShareOverCents ?? undefined,
    paper: limitOf(rules.paperOverCents),
    paperOverCents: rules.paperOverCents ?? undefined,
  };
}

/** What a limit is saved as: absent, none (null), or the amount; NaN for `over` without one, which the schema refuses. */
function limit(how: '' | 'any' | 'over' | undefined, amount: number | undefined): number | null | undefined {
  if (how === 'over') return amount ?? Number.NaN;
  return how === 'any' ? null : undefined;
}

/** The rules as the server takes them: only what differs. */
export function rulesInput(values: Partial<PostingValues>): Record<string, unknown> {
  const { underpaid, underpaidOverCents, takeback, takebackOverCents, patientShare, patientShareOverCents } = values;
  const percent = typeof values.underpaidOverPercent === 'number' ? values.underpaidOverPercent : undefined;
  const isByPercent = underpaid === 'over' && percent !== undefined && underpaidOverCents === undefined;
  const all = {
    ...Object.fromEntries(CHOICES.map(([name]) => [name, values[name] || undefined])),
    underpaidOverCents: isByPercent ? null : limit(underpaid, underpaidOverCents),
    underpaidOverPercent: underpaid === 'over' ? (percent ?? null) : underpaid === 'any' ? null : undefined,
    takebackOverCents: limit(takeback, takebackOverCents),
    patientShareOverCents: limit(patientShare, patientShareOverCents),
    paperOverCents: limit(values.paper, values.paperOverCents),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
