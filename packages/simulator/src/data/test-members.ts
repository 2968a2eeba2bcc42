/** A letter at the end of a member id and what it makes the payer do: the sandbox's switchboard. */
export interface TestMember {
  /** Last character of NM109 in loop 2010BA, either case. */
  ending: string;
  behavior: MemberBehavior;
  /** What a practice will see, for the docs. */
  outcome: string;
}

export type MemberBehavior =
  | 'rejected'
  | 'silent'
  | 'coverage-terminated'
  | 'corrected-and-recouped'
  | 'late-with-interest'
  | 'garbled-control-number'
  | 'unbalanced'
  | 'sent-twice'
  | 'needs-authorization'
  | 'copay-plan'
  | 'deductible-not-met'
  | 'records-requested'
  | 'birth-date-differs'
  | 'other-payer-first'
  | 'old-rate'
  | 'deductible-again'
  | 'late-without-interest'
  | 'bundles-silently'
  | 'rate-too-high'
  | 'paid-again'
  | 'lower-visit-paid';

/** Every test member, by the last letter of the member id. */
export const testMembers: readonly TestMember[] = [
  { ending: 'R', behavior: 'rejected', outcome: 'Rejected in the 277CA: A7, status 33, subscriber not found.' },
  { ending: 'S', behavior: 'silent', outcome: 'Accepted in the 277CA, then no 835 ever.' },
  {
    ending: 'T',
    behavior: 'coverage-terminated',
    outcome: 'Denied CO-27 for the claim as a whole, without lines: coverage had ended.',
  },
  {
    ending: 'X',
    behavior: 'corrected-and-recouped',
    outcome:
      'Paid; 20 days later reversed (CLP02 22) and paid less, the difference held by a negative PLB WO; 40 days later a positive PLB WO takes it back.',
  },
  {
    ending: 'I',
    behavior: 'late-with-interest',
    outcome: 'Paid 40 days late with interest: AMT*I on the claim, a negative PLB L6 on the check.',
  },
  {
    ending: 'U',
    behavior: 'garbled-control-number',
    outcome: 'Paid under a CLP01 that is not the one sent, another CLP07 and another member id.',
  },
  {
    ending: 'B',
    behavior: 'unbalanced',
    outcome: 'Paid in a check of its own whose CAS miss the charge by a few cents; the check total still adds up.',
  },
  {
    ending: 'D',
    behavior: 'sent-twice',
    outcome: 'Paid in a check of its own, and the same 835 comes a second time under another file name and ISA13.',
  },
  { ending: 'P', behavior: 'needs-authorization', outcome: 'Denied CO-197 unless the claim has a REF*G1.' },
  {
    ending: 'C',
    behavior: 'copay-plan',
    outcome: 'Copay plan: PR-3 of $25.00 on the first paid line, no other share.',
  },
  { ending: 'K', behavior: 'deductible-not-met', outcome: 'Deductible not met: PR-1 for the whole allowed amount.' },
  {
    ending: 'Q',
    behavior: 'records-requested',
    outcome:
      'Asked for records three days later (277, 006020X313), unless papers come with the claim (PWK); paid when they have come (275).',
  },
  {
    ending: 'W',
    behavior: 'birth-date-differs',
    outcome: 'Paid as others; a 270 is refused by AAA 71: the payer has another birth date.',
  },
  {
    ending: 'V',
    behavior: 'other-payer-first',
    outcome: 'Paid as others; the 271 names another payer of the practice as first.',
  },
  {
    ending: 'Y',
    behavior: 'old-rate',
    outcome: 'Paid at the rates of the year before: 95 percent of the usual allowed amount, the rest CO-45.',
  },
  {
    ending: 'Z',
    behavior: 'deductible-again',
    outcome: 'The whole yearly deductible is taken on every claim, whatever earlier claims took.',
  },
  { ending: 'L', behavior: 'late-without-interest', outcome: 'Paid 40 days late, without interest.' },
  {
    ending: 'H',
    behavior: 'bundles-silently',
    outcome: 'The first line is paid as usual, each further one nothing: CO-45 for its whole charge, no remark.',
  },
  {
    ending: 'E',
    behavior: 'rate-too-high',
    outcome: 'Paid at 110 percent of the usual allowed amount, at most the charge.',
  },
  {
    ending: 'G',
    behavior: 'paid-again',
    outcome: 'Paid, and 20 days later once more under another CLP07, in a check of its own.',
  },
  {
    ending: 'N',
    behavior: 'lower-visit-paid',
    outcome: 'Office visits are paid one level lower: SVC01 is the code paid, SVC06 the code billed.',
  },
];

/** How the payer treats this member id, or undefined for an ordinary member. */
export function memberBehavior(memberId: string): MemberBehavior | undefined {
  const last = memberId.trim().slice(-1).toUpperCase();
  return testMembers.find((member) => member.ending === last)?.behavior;
}

/**
 * Whole percent of the yearly deductible that an ordinary member still owes, by the last digit of the member id: 7 owes
 * a tenth, 8 half, 9 and a Z member all. Every other member has met it: the payer keeps no history to count from.
 */
export function deductiblePercentLeft(memberId: string): number {
  const left: Readonly<Record<string, number>> = { '7': 10, '8': 50, '9': 100, Z: 100 };
  return left[memberId.trim().slice(-1).toUpperCase()] ?? 0;
}
