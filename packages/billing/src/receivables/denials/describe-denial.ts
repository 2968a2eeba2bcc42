import type { ClaimKind } from '../../encounters/index.ts';
import { type AdjustmentFact, carcLabel } from '../../remittance/index.ts';
import { guardedSteps, mayAppeal, mayBillPatient, pathOf, remarksOf, wantsNewClaim } from './guard-rails.ts';
import type {
  DenialCategory,
  DenialFixer,
  DenialPath,
  DenialPlaybook,
  DenialRootCause,
  PlaybookStep,
} from './playbook.ts';
import { DENIAL_PLAYBOOKS } from './playbooks.ts';
import { APPEAL, GIVE_UP, look } from './steps.ts';

/** A refusal in the words of a biller, with what to do about it. */
export interface DenialDescription {
  category: DenialCategory;
  rootCause: DenialRootCause;
  preventable: boolean;
  fixedBy: DenialFixer;
  title: string;
  reason: string;
  /** Steps in order, as the guard rails leave them. */
  steps: PlaybookStep[];
  /** The words of the steps. */
  whatToDo: string[];
  /** How the money is still to be had. */
  path: DenialPath;
  mayAppeal: boolean;
  /** True only when the payer made it the patient's (PR); CO, OA and PI are never billed to the patient. */
  billPatient: boolean;
  /** Group and reason codes, then remark codes, as the payer sent them. */
  codes: string[];
}

/** What else is known of the claim, where it changes the playbook. */
export interface DenialContext {
  kind?: ClaimKind;
  /** Whether a 277CA or 999 shows that the claim was taken within the filing limit. */
  hasFilingProof?: boolean;
}

const UNKNOWN: Omit<DenialPlaybook, 'carc'> = {
  category: 'other',
  rootCause: 'payer-decision',
  preventable: false,
  fixedBy: 'biller',
  title: 'Refused for a reason we have no rule for',
  reason: 'Look the reason code up with the payer.',
  steps: [look('Ask the payer what the code means for this claim, and what it wants.'), APPEAL, GIVE_UP],
  source: '',
};

const BY_CARC: ReadonlyMap<string, readonly DenialPlaybook[]> = Map.groupBy(DENIAL_PLAYBOOKS, ({ carc }) => carc);

/** Remarks that come with others, which say more. */
const GENERAL: readonly string[] = ['MA130', 'N142', 'N517'];

function fit(one: DenialPlaybook, groupCode: string, rarcs: readonly string[], kind: ClaimKind | undefined): number {
  if (one.rarc && !rarcs.includes(one.rarc)) return -1;
  if (one.group && one.group !== groupCode) return -1;
  if (one.kind && one.kind !== kind) return -1;
  const remark = one.rarc ? (GENERAL.includes(one.rarc) ? 4 : 8) : 0;
  return remark + (one.group ? 2 : 0) + (one.kind ? 1 : 0);
}

/**
 * The playbook of a refusal: reason and remark code together before the reason alone, then the one that names its group
 * or kind of claim. A reason that has none gets its label and the advice to ask the payer.
 */
export function findPlaybook(
  { groupCode, carc, rarcs }: { groupCode: string; carc: string; rarcs: readonly string[] },
  kind?: ClaimKind,
): Omit<DenialPlaybook, 'carc'> {
  const fitting = (BY_CARC.get(carc) ?? [])
    .map((one) => ({ one, score: fit(one, groupCode, rarcs, kind) }))
    .filter(({ score }) => score >= 0)
    .sort((a, b) => b.score - a.score);
  if (fitting[0]) return fitting[0].one;
  const label = carcLabel(carc);
  if (label === '') return UNKNOWN;
  return { ...UNKNOWN, title: `Refused: ${label}`, reason: `The payer's reason is: ${label}.` };
}

/**
 * Explains a refusal by its largest adjustment and all its remark codes, with the steps that the guard rails leave:
 * no appeal where the payer gives none, a new claim where it never took this one, no bill to the patient but for PR.
 * @param adjustments the refused adjustments, as the work draft has them; amounts in cents
 * @param claimStatusCode CLP02; 4 says the whole claim was denied
 */
export function describeDenial(
  adjustments: readonly AdjustmentFact[],
  rarcs: readonly string[],
  claimStatusCode: string,
  { kind, hasFilingProof }: DenialContext = {},
): DenialDescription {
  const main = [...adjustments].sort((a, b) => b.amountCents - a.amountCents)[0];
  const found = main ? findPlaybook({ ...main, rarcs: main.rarcs ?? rarcs }, kind) : UNKNOWN;
  const billPatient = adjustments.length > 0 && adjustments.every((one) => mayBillPatient({ ...one, rarcs }));
  const guards = {
    mayAppeal: mayAppeal(rarcs),
    wantsNewClaim: wantsNewClaim(rarcs),
    mayBillPatient: billPatient,
    hasFilingProof,
  };
  // The remark of the playbook itself has its step there already.
  const others = remarksOf(rarcs.filter((rarc) => rarc !== found.rarc));
  const fromRemarks = others.flatMap(({ whatToDo }) => (whatToDo ? [look(whatToDo)] : []));
  const steps = guardedSteps([...fromRemarks, ...found.steps], guards);
  const scope = claimStatusCode === '4' ? 'The whole claim was denied. ' : '';
  const { category, rootCause, preventable, fixedBy, title } = found;
  return {
    category,
    rootCause,
    preventable,
    fixedBy,
    title,
    reason: [`${scope}${found.reason}`, ...others.map((remark) => remark.says)].join(' '),
    steps,
    whatToDo: steps.map(({ text }) => text),
    path: pathOf(steps),
    mayAppeal: guards.mayAppeal,
    billPatient,
    codes: [...new Set([...adjustments.map((one) => `${one.groupCode}-${one.carc}`), ...rarcs])],
  };
}
