import { readFileSync } from 'node:fs';
import {
  type PracticeEditRule,
  preparePracticeEdits,
  type RunPracticeEdits,
  ruleFaults,
} from '@cleanclaim/billing/claims';
import { importPracticeEditsSchema } from '../../contract/schemas/practice-edits.ts';
import { fail } from '../output.ts';
import { openingFault } from './x12-files.ts';

/** A practice's exported edits, made ready in the order of the file. Ends with code 2 where the file cannot be read or one cannot run. */
export function loadEditsFile(file: string): RunPracticeEdits {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) fail(`${file}: the file is not JSON`, 2);
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    fail(`${file}: ${openingFault(error)}`, 2);
  }
  const read = importPracticeEditsSchema.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    fail(`${file}: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'cannot be read'}`, 2);
  }
  // Leaves out keys whose value is undefined.
  const rules = JSON.parse(JSON.stringify(read.data.edits)) as PracticeEditRule[];
  for (const rule of rules) {
    const [fault] = ruleFaults(rule);
    if (fault) fail(`${file}: edit "${rule.name}", ${fault.path}: ${fault.message}`, 2);
  }
  return preparePracticeEdits(rules.map((rule) => ({ editId: rule.name, version: 1, rule })));
}
