import type { IsoDate } from '../../kernel/index.ts';
import type { EditFinding } from '../edits/index.ts';
import type { Claim, ServiceLine } from '../types.ts';
import { type PreparedCondition, prepareCondition } from './condition.ts';
import { applySet, SETTABLE_PROPERTIES } from './settable.ts';
import type { PracticeEditAction, PracticeEditChange, PracticeEditRoute, PracticeEditVersion } from './types.ts';

/** What the practice's edits make of a claim. */
export interface PracticeEditResult {
  /** As it goes out: with what was set. The same object when nothing was. */
  claim: Claim;
  findings: EditFinding[];
  changes: PracticeEditChange[];
  routes: PracticeEditRoute[];
}

/** Runs all edits on a claim, in their order; a later one sees what an earlier one has set. */
export type RunPracticeEdits = (claim: Claim, today: IsoDate) => PracticeEditResult;

interface Prepared {
  edit: PracticeEditVersion;
  branches: readonly { when: PreparedCondition; actions: readonly PracticeEditAction[] }[];
}

function findingOf(
  edit: PracticeEditVersion,
  severity: 'hold' | 'warn',
  hit: { where: string; message: string; fix: string },
): EditFinding {
  return {
    editId: `practice:${edit.editId}`,
    title: edit.rule.name,
    severity,
    why: 'Your practice wrote this edit.',
    source: `Your own edit, version ${edit.version}`,
    ...(severity === 'hold' ? { confirmable: true as const } : {}),
    ...hit,
  };
}

/** Sets a value and keeps what changed; where a line has no room for it, a warning says so. */
function set(
  edit: PracticeEditVersion,
  action: Extract<PracticeEditAction, { kind: 'set' }>,
  lines: readonly ServiceLine[],
  result: PracticeEditResult,
): void {
  const { editId, version } = edit;
  const { name } = edit.rule;
  const { claim, changes, undone } = applySet(result.claim, action, lines);
  result.claim = claim;
  for (const change of changes) result.changes.push({ editId, version, name, target: action.target, ...change });
  const label = SETTABLE_PROPERTIES.find(({ key }) => key === action.target)?.label ?? action.target;
  for (const lineNumber of undone) {
    const line = claim.lines.findIndex((one) => one.lineNumber === lineNumber);
    const where = line < 0 ? action.target : `lines[${line}].${action.target.replace('lines.', '')}`;
    const message = `${label} ${action.value} could not be set${lineNumber === 0 ? '' : ` on line ${lineNumber}`}.`;
    result.findings.push(findingOf(edit, 'warn', { where, message, fix: 'Make room for it, or leave it as it is.' }));
  }
}

function act({ edit, branches }: Prepared, today: IsoDate, result: PracticeEditResult): void {
  const { claim } = result;
  const branch = branches.find(({ when }) => when.holds(claim, today));
  const actions = branch ? branch.actions : edit.rule.otherwise;
  if (actions.length === 0) return;
  const lines = branch ? branch.when.linesOf(claim, today) : claim.lines;
  const hits = branch?.when.asksLines ? lines : [undefined];
  for (const action of actions) {
    if (action.kind === 'set') set(edit, action, lines, result);
    else if (action.kind === 'route') {
      const { kind: _kind, ...route } = action;
      result.routes.push({ editId: edit.editId, version: edit.version, name: edit.rule.name, ...route });
    } else {
      const { kind, message, fix } = action;
      const places = new Set(hits.map((line) => branch?.when.place(line, claim) ?? ''));
      for (const where of places) result.findings.push(findingOf(edit, kind, { where, message, fix }));
    }
  }
}

/** Makes edits ready, in the order given: conditions become closures once, whatever number of claims comes. */
export function preparePracticeEdits(edits: readonly PracticeEditVersion[]): RunPracticeEdits {
  const prepared = edits.map(
    (edit): Prepared => ({
      edit,
      branches: edit.rule.branches.map(({ when, actions }) => ({ when: prepareCondition(when), actions })),
    }),
  );
  return (claim, today) => {
    const result: PracticeEditResult = { claim, findings: [], changes: [], routes: [] };
    for (const one of prepared) act(one, today, result);
    return result;
  };
}
