import type { Api } from 'cleanclaim/contract/api';
import type { CodingReviewView } from 'cleanclaim/contract/coding-views';
import { stands, UNDONE } from './items.ts';

type Decide = Api['decide-code']['input'];
/** A decision without the visit and its version, which are known when it is sent. */
export type Change = Omit<Decide, 'encounterId' | 'version'>;
/** What takes a decision back, one after the other; `order` names the diagnoses as they stood, first-listed first. */
export type UndoStep = { decide: Change } | { order: readonly string[] };

/** The visit's diagnoses, first-listed first. */
export function orderOf({ codes }: Pick<CodingReviewView, 'codes'>): string[] {
  return [...codes.diagnoses].sort((a, b) => a.rank - b.rank).map((one) => one.code);
}

/**
 * The ranks of the diagnoses that stand, in the order given; those that it does not name stay behind it.
 * @returns undefined when that is their order already.
 */
export function ranksInOrder(view: Pick<CodingReviewView, 'codes'>, order: readonly string[]): number[] | undefined {
  const now = [...view.codes.diagnoses].sort((a, b) => a.rank - b.rank);
  const place = (code: string) => (order.includes(code) ? order.indexOf(code) : order.length);
  const wanted = now.toSorted((a, b) => place(a.code) - place(b.code));
  return wanted.every((one, i) => one === now[i]) ? undefined : wanted.map((one) => one.rank);
}

/** A charge as it stood is put back with its units and modifiers. */
function asItStood(view: CodingReviewView, system: Change['system'], code: string): Partial<Change> {
  if (system === 'icd10cm' || system === 'icd10pcs') return {};
  const charge = view.codes.charges.find((one) => one.procedureCode === code);
  return charge ? { units: charge.units, modifiers: [...charge.modifiers] } : {};
}

/**
 * The steps that take a decision back.
 * @param view the visit before the decision. @returns none where nothing was changed.
 */
export function undoSteps(view: CodingReviewView, change: Change): UndoStep[] {
  const { system, decision, code, finalCode } = change;
  const takeOff = (taken: string): UndoStep => ({
    decide: { system, decision: 'remove', code: taken, reason: UNDONE },
  });
  if (decision === 'accept' || decision === 'add') {
    const put = decision === 'add' ? finalCode : code;
    return put === undefined || stands(view, { system, code: put }) ? [] : [takeOff(put)];
  }
  if (code === undefined) return [];
  if (!stands(view, { system, code })) return [takeOff(decision === 'replace' && finalCode ? finalCode : code)];
  const back = { system, finalCode: code, reason: UNDONE, ...asItStood(view, system, code) };
  const order = system === 'icd10cm' ? [{ order: orderOf(view) }] : [];
  return decision === 'replace' && finalCode
    ? [{ decide: { ...back, decision: 'replace', code: finalCode } }, ...order]
    : [{ decide: { ...back, decision: 'add' } }, ...order];
}
