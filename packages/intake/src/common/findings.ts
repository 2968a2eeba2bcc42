import type { IntakeChart, IntakeFault, IntakeFinding, IntakeResult } from '@cleanclaim/billing/encounters';
import { CHARTS_LIMIT, FAULTS_LIMIT } from '../limits.ts';

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
  charts: IntakeChart[],
  sent: readonly IntakeFault[],
  nothingRead: IntakeFault,
): IntakeResult {
  const faults = boundedFaults(sent);
  if (charts.length > 0) return { ok: true, charts, faults };
  const [only, ...others] = faults;
  if (!only) return { ok: false, fault: nothingRead };
  if (others.length === 0) return { ok: false, fault: only };
  const count = sent.length - 1;
  const more = `${only.message} ${count} more part${count === 1 ? '' : 's'} of this file could not be read either.`;
  return { ok: false, fault: { ...only, message: more }, faults };
}

/** The faults, with those past the limit counted in the last one. */
function boundedFaults(faults: readonly IntakeFault[]): IntakeFault[] {
  const kept = faults.slice(0, FAULTS_LIMIT);
  const left = faults.length - kept.length;
  if (left > 0) kept.push({ place: '', code: 'more-faults', message: `${left} more parts could not be read either.` });
  return kept;
}

/** Said once where a file holds more charts than are read; the first ones are taken. */
export function chartsLimitFault(place: string): IntakeFault {
  const message = `The file holds more than ${CHARTS_LIMIT} visits or patients. The rest was not read: send it in another file.`;
  return { place, code: 'too-many-charts', message };
}
