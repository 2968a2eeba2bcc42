import type { DenialPath, PlaybookAction, PlaybookStep } from './playbook.ts';
import { RARC_GUIDE, type RemarkGuide } from './remark-guide.ts';
import { GIVE_UP, NEW_CLAIM } from './steps.ts';

/** The part of a refusal that the guard rails look at. */
export interface Refusal {
  groupCode: string;
  carc: string;
  rarcs: readonly string[];
}

/** Remarks that say the patient is a qualified Medicare beneficiary. */
const QMB_REMARKS: readonly string[] = ['N781', 'N782', 'N783'];

/** What is known of remark codes, in their order; codes that nothing is known of are left out. */
export function remarksOf(rarcs: readonly string[]): RemarkGuide[] {
  return rarcs.flatMap((rarc) => (Object.hasOwn(RARC_GUIDE, rarc) ? (RARC_GUIDE[rarc] ?? []) : []));
}

/** False when the payer gives no right to appeal: MA130 (CMS Claims Processing Manual ch. 1, 80.3.1) and N211. */
export function mayAppeal(rarcs: readonly string[]): boolean {
  return !remarksOf(rarcs).some((remark) => remark.mayAppeal === false);
}

/** True when the payer never took the claim for one (MA130), or asks for a new one (N142, N517): frequency 1, no replacement. */
export function wantsNewClaim(rarcs: readonly string[]): boolean {
  return remarksOf(rarcs).some((remark) => remark.newClaim === true);
}

/**
 * True when the payer left the amount to the patient: group PR, and the patient is no qualified Medicare beneficiary
 * (CARC 209 and remarks N781 to N783; Social Security Act 1902(n)(3)(B)). CO, OA and PI are never billed to the patient.
 */
export function mayBillPatient({ groupCode, carc, rarcs }: Refusal): boolean {
  return groupCode === 'PR' && carc !== '209' && !rarcs.some((rarc) => QMB_REMARKS.includes(rarc));
}

/** What decides which steps of a playbook are offered. */
export interface StepGuards {
  mayAppeal: boolean;
  wantsNewClaim: boolean;
  mayBillPatient: boolean;
  /** Whether a 277CA or 999 shows that the claim was in time; undefined where it is not about that. */
  hasFilingProof?: boolean | undefined;
}

/** Actions by which money may still come, or the matter ends. */
const ENDS: readonly (PlaybookAction | undefined)[] = [
  'correct',
  'new-claim',
  'records',
  'appeal',
  'other-payer',
  'next-payer',
  'bill-patient',
  'write-off',
];

/** The steps of a playbook that the guard rails leave, never without a way to end the matter. */
export function guardedSteps(steps: readonly PlaybookStep[], guards: StepGuards): PlaybookStep[] {
  const isAboutProof = steps.some((step) => step.action === 'filing-proof');
  const isOffered = ({ action }: PlaybookStep) => {
    if (action === 'bill-patient') return guards.mayBillPatient;
    if (action === 'appeal' && !guards.mayAppeal) return false;
    if (!isAboutProof || guards.hasFilingProof === undefined) return true;
    if (action === 'filing-proof' || action === 'appeal') return guards.hasFilingProof && guards.mayAppeal;
    return action !== 'write-off' || !guards.hasFilingProof;
  };
  const left = steps
    .filter(isOffered)
    .map((step) => (step.action === 'correct' && guards.wantsNewClaim ? NEW_CLAIM : step));
  const once = left.filter((step, i) => left.findIndex((other) => other.text === step.text) === i);
  return once.some((step) => ENDS.includes(step.action)) ? once : [...once, GIVE_UP];
}

const PATHS: Readonly<Partial<Record<PlaybookAction, DenialPath>>> = {
  correct: 'replacement',
  'new-claim': 'new-claim',
  records: 'records',
  appeal: 'appeal',
  'other-payer': 'other-payer',
  'next-payer': 'next-payer',
};

/** How the money is still to be had: what the first step asks for that may bring it. */
export function pathOf(steps: readonly PlaybookStep[]): DenialPath {
  return steps.map(({ action }) => action && PATHS[action]).find((path) => path !== undefined) ?? 'none';
}
