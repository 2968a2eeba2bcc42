import type { IntakeFault, IntakeFinding, IntakeResult } from '@cleanclaim/billing/encounters';

/** Most findings kept on one chart: a damaged file repeats itself, and a biller reads a page, not a book. */
const FINDINGS_LIMIT = 100;

/** Adds a finding once; a repeat of the same place and message says nothing new. */
export function addFinding(findings: IntakeFinding[], place: string, message: string): void {
  if (findings.length >= FINDINGS_LIMIT) return;
  if (findings.some((known) => known.place === place && known.message === message)) return;
  findings.push({ place, message });
}

/** A whole file that gives no chart, for one reason. */
export function refuse(place: string, code: string, message: string): { ok: false; fault: IntakeFault } {
  return { ok: false, fault: { place, code, message } };
}

/**
 * The result of a file of many parts (rows, messages, resources): charts with the faults of the other parts,
 * or, when no part could be read, the first fault as the reason and all of them in `faults`.
 */
export function resultOfParts(
  charts: Extract<IntakeResult, { ok: true }>['charts'],
  faults: IntakeFault[],
  nothingRead: IntakeFault,
): IntakeResult {
  if (charts.length > 0) return { ok: true, charts, faults };
  const [only, ...others] = faults;
  if (!only) return { ok: false, fault: nothingRead };
  if (others.length === 0) return { ok: false, fault: only };
  const more = `${only.message} ${others.length} more part${others.length === 1 ? '' : 's'} of this file could not be read either.`;
  return { ok: false, fault: { ...only, message: more }, faults };
}
