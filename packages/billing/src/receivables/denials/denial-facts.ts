import type { ClaimKind } from '../../encounters/index.ts';
import { type Cents, type IsoDate, sumCents } from '../../kernel/index.ts';
import type { AdjustmentFact, WorkDraft } from '../../remittance/index.ts';
import { denialDeadline, type PayerDays } from '../deadlines.ts';
import { describeDenial } from './describe-denial.ts';
import type { DenialCategory, DenialFixer, DenialRootCause } from './playbook.ts';

/** Where a denial stands. Open and working wait for us, appealed for the payer; the others are closed. */
export type DenialStatus =
  | 'open'
  | 'working'
  | 'appealed'
  | 'overturned'
  | 'upheld'
  | 'recovered'
  | 'denied-again'
  | 'written-off'
  | 'billed-on';

/** One refusal of a claim or of a line of it, as the payer answered. */
export interface DenialFact {
  /** The same answer makes the same denial once. */
  denialKey: string;
  /** Our line; absent when the payer refused the claim as a whole. */
  lineNumber?: number;
  procedureCode: string;
  groupCode: string;
  carc: string;
  rarcs: string[];
  deniedCents: Cents;
  category: DenialCategory;
  rootCause: DenialRootCause;
  preventable: boolean;
  fixedBy: DenialFixer;
  deadlineDate: IsoDate;
}

/** What `denialFacts` must know besides the work that posting drafted. */
export interface DenialFactsContext {
  payer: PayerDays;
  kind: ClaimKind;
  remittanceDate: IsoDate;
  dateOfService: IsoDate;
  hasFilingProof?: boolean;
}

/** Work that is about refusals: what the payer refused, and what it left to a patient whom it does not cover. */
const ABOUT_REFUSALS: readonly WorkDraft['kind'][] = ['denial', 'check-coverage'];

const placeOf = ({ lineNumber, groupCode, carc }: AdjustmentFact) => `${lineNumber ?? 0}|${groupCode}-${carc}`;

/** The refusals behind a work draft, one for each line, group and reason; none when the work is about something else. */
export function denialFacts(draft: WorkDraft, context: DenialFactsContext): DenialFact[] {
  if (!ABOUT_REFUSALS.includes(draft.kind)) return [];
  return [...Map.groupBy(draft.adjustments, placeOf)].flatMap(([place, same]): DenialFact[] => {
    const [first] = same;
    if (!first) return [];
    const rarcs = [...(first.rarcs ?? draft.rarcs)];
    const { kind, hasFilingProof, payer, remittanceDate, dateOfService } = context;
    const about = describeDenial([first], rarcs, draft.claimStatusCode, {
      kind,
      ...(hasFilingProof === undefined ? {} : { hasFilingProof }),
    });
    const { category, rootCause, preventable, fixedBy, path } = about;
    return [
      {
        denialKey: `${draft.sourceKey}|${place}`,
        ...(first.lineNumber === undefined ? {} : { lineNumber: first.lineNumber }),
        procedureCode: first.procedureCode ?? '',
        groupCode: first.groupCode,
        carc: first.carc,
        rarcs,
        deniedCents: sumCents(same.map((one) => one.amountCents)),
        category,
        rootCause,
        preventable,
        fixedBy,
        deadlineDate: denialDeadline(payer, remittanceDate, { path, dateOfService }),
      },
    ];
  });
}
