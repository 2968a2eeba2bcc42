import type { AdjustmentFact } from '../remittance/index.ts';
import { carcLabel } from '../remittance/index.ts';
import { CODING_DENIALS } from './coding-denials.ts';
import { COVERAGE_DENIALS } from './coverage-denials.ts';
import type { DenialCategory, DenialGuide, DenialPath } from './denial-guide.ts';
import { RARC_GUIDE, type RemarkGuide } from './remark-guide.ts';

/** A refusal in the words of a biller, with what to do about it. */
export interface DenialDescription {
  category: DenialCategory;
  title: string;
  reason: string;
  /** Steps in order. */
  whatToDo: string[];
  /** How the money is still to be had. */
  path: DenialPath;
  mayAppeal: boolean;
  /** True only when the payer made it the patient's (PR); CO, OA and PI are never billed to the patient. */
  billPatient: boolean;
  /** Group and reason codes, then remark codes, as the payer sent them. */
  codes: string[];
}

const UNKNOWN: DenialGuide = {
  category: 'other',
  title: 'Refused for a reason we have no rule for',
  reason: 'Look the reason code up with the payer.',
  whatToDo: ['Ask the payer what the code means for this claim, and what it wants.'],
  path: 'appeal',
};

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function guideFor(carc: string): DenialGuide {
  const known = own(CODING_DENIALS, carc) ?? own(COVERAGE_DENIALS, carc);
  if (known) return known;
  const label = carcLabel(carc);
  if (label === '') return UNKNOWN;
  return { ...UNKNOWN, title: `Refused: ${label}`, reason: `The payer's reason is: ${label}.` };
}

function pathOf(guide: DenialGuide, remarks: readonly RemarkGuide[], mayAppeal: boolean): DenialPath {
  if (remarks.some((remark) => remark.newClaim)) return 'new-claim';
  return guide.path === 'appeal' && !mayAppeal ? 'none' : guide.path;
}

function stepsOf(guide: DenialGuide, remarks: readonly RemarkGuide[], path: DenialPath, mayAppeal: boolean): string[] {
  const fromRemarks = remarks.flatMap((remark) => remark.whatToDo ?? []);
  const fromGuide = path === 'new-claim' && guide.path !== 'new-claim' ? guide.whatToDo.slice(0, -1) : guide.whatToDo;
  const steps = [...fromRemarks, ...fromGuide.filter((step) => mayAppeal || !/\bappeal\b/i.test(step))];
  if (!mayAppeal && path === 'none' && guide.path === 'appeal') {
    steps.push('There is no appeal: correct what can be corrected, else write it off.');
  }
  return [...new Set(steps)];
}

/**
 * Explains a refusal by its largest adjustment and all its remark codes.
 *
 * MA130 makes the claim unprocessable: no appeal, a new claim (CMS Claims Processing Manual ch. 1, 80.3.1). N211 takes the
 * appeal away too. Groups other than PR are never billed to the patient.
 * @param adjustments the refused adjustments, as the work draft has them; amounts in cents
 * @param claimStatusCode CLP02; 4 says the whole claim was denied
 */
export function describeDenial(
  adjustments: readonly AdjustmentFact[],
  rarcs: readonly string[],
  claimStatusCode: string,
): DenialDescription {
  const main = [...adjustments].sort((a, b) => b.amountCents - a.amountCents)[0];
  const guide = main ? guideFor(main.carc) : UNKNOWN;
  const remarks = rarcs.flatMap((rarc) => own(RARC_GUIDE, rarc) ?? []);
  const mayAppeal = !remarks.some((remark) => remark.mayAppeal === false);
  const path = pathOf(guide, remarks, mayAppeal);
  const scope = claimStatusCode === '4' ? 'The whole claim was denied. ' : '';
  return {
    category: guide.category,
    title: guide.title,
    reason: [`${scope}${guide.reason}`, ...remarks.map((remark) => remark.says)].join(' '),
    whatToDo: stepsOf(guide, remarks, path, mayAppeal),
    path,
    mayAppeal,
    billPatient: adjustments.length > 0 && adjustments.every((one) => one.groupCode === 'PR'),
    codes: [...new Set([...adjustments.map((one) => `${one.groupCode}-${one.carc}`), ...rarcs])],
  };
}
