import { byOffset, findingsBetween } from './finding.ts';
import { readX12 } from './read.ts';
import type { Finding, X12File } from './types.ts';
import { validateX12 } from './validate/index.ts';
import type { ValidateOptions } from './validate/options.ts';

/** One transaction set in a report. */
export interface CheckedTransactionSet {
  /** ST02. */
  control: string;
  /** ST01, for example `837`. */
  transaction: string;
  /** Guide identifier, for example `005010X222A1`. */
  guide: string;
  /** False when an error lies in this set or in the envelope around it. */
  valid: boolean;
}

/** What a check of one file found. */
export interface CheckReport {
  /** False when no interchange could be found at all. */
  readable: boolean;
  /** True when no finding is an error. */
  valid: boolean;
  transactionSets: CheckedTransactionSet[];
  findings: Finding[];
}

/** Reads and validates the bytes of a file. Never throws; see `readX12` and `validateX12`. */
export function checkX12(bytes: Uint8Array, options: ValidateOptions = {}): CheckReport {
  const file = readX12(bytes);
  return reportOn(file, validateX12(file, options));
}

/** The report for a file that was already read and validated. */
export function reportOn(file: X12File, findings: Finding[]): CheckReport {
  const errors = byOffset(findings.filter((finding) => finding.severity === 'error'));
  const transactionSets: CheckedTransactionSet[] = [];
  for (const interchange of file.interchanges) {
    for (const set of interchange.groups.flatMap((group) => group.transactionSets)) {
      const from = set.segments[0]?.offset ?? 0;
      const to = set.segments.at(-1)?.offset ?? from;
      const valid = !findingsBetween(errors, from, to).some(({ control }) => control === set.control);
      transactionSets.push({ control: set.control, transaction: set.id, guide: set.guide, valid });
    }
  }
  return { readable: file.readable, valid: file.readable && errors.length === 0, transactionSets, findings };
}
