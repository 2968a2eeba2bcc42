import { operatorOf, valueFault } from './operators.ts';
import { claimProperty } from './properties.ts';
import { SETTABLE_PROPERTIES } from './settable.ts';
import type { Comparison, Condition, PracticeEditAction, PracticeEditRule } from './types.ts';

/** A place in a rule that cannot work. */
export interface RuleFault {
  /** Path in the rule with dots: `branches.0.when.of.1.values.0`. */
  path: string;
  message: string;
}

/** Groups inside groups: more is not read by anybody. */
const MOST_DEPTH = 6;

const COUNTS = {
  none: (values: number) => (values === 0 ? undefined : 'This comparison takes no value.'),
  one: (values: number) => (values === 1 ? undefined : 'Enter one value.'),
  two: (values: number) => (values === 2 ? undefined : 'Enter two values.'),
  many: (values: number) => (values > 0 ? undefined : 'Enter at least one value.'),
} as const;

function* comparisonFaults(comparison: Comparison, path: string): Generator<RuleFault> {
  const property = claimProperty(comparison.property);
  if (!property) {
    yield { path: `${path}.property`, message: 'Choose what to look at.' };
    return;
  }
  const operator = operatorOf(comparison.operator);
  if (!operator?.labels[property.type]) {
    yield { path: `${path}.operator`, message: `Choose how to compare ${property.label}.` };
    return;
  }
  const miscounted = COUNTS[operator.takes](comparison.values.length);
  if (miscounted) yield { path: `${path}.values`, message: miscounted };
  for (const [i, value] of comparison.values.entries()) {
    const message = valueFault(property.type, value);
    if (message) yield { path: `${path}.values.${i}`, message };
  }
}

function* conditionFaults(condition: Condition, path: string, depth = 1, insideLine = false): Generator<RuleFault> {
  if (condition.kind === 'compare') {
    yield* comparisonFaults(condition, path);
    return;
  }
  if (depth > MOST_DEPTH) {
    yield { path, message: `At most ${MOST_DEPTH} groups inside each other.` };
    return;
  }
  if (condition.lines && insideLine) yield { path, message: 'One group of lines cannot stand inside another.' };
  if (condition.of.length === 0) yield { path, message: 'Add a condition, or remove the group.' };
  for (const [i, one] of condition.of.entries())
    yield* conditionFaults(one, `${path}.of.${i}`, depth + 1, insideLine || condition.lines !== undefined);
}

function* actionFaults(action: PracticeEditAction, path: string): Generator<RuleFault> {
  if ('message' in action) {
    if (action.message.trim() === '') yield { path: `${path}.message`, message: 'Say what is wrong.' };
    if (action.fix.trim() === '') yield { path: `${path}.fix`, message: 'Say what to do about it.' };
    return;
  }
  if (action.kind === 'route') {
    if (action.note.trim() === '') yield { path: `${path}.note`, message: 'Say what is to be looked at.' };
    return;
  }
  const target = SETTABLE_PROPERTIES.find(({ key }) => key === action.target);
  if (!target) {
    yield { path: `${path}.target`, message: 'Choose what to set.' };
    return;
  }
  if (!target.hows.includes(action.how)) yield { path: `${path}.how`, message: 'Choose how to set it.' };
  const message = target.fault(action.value);
  if (message) yield { path: `${path}.value`, message };
}

/** What is wrong with a rule, each at its place; empty when it can run. */
export function ruleFaults(rule: PracticeEditRule): RuleFault[] {
  const faults: RuleFault[] = [];
  if (rule.name.trim() === '') faults.push({ path: 'name', message: 'Give the edit a name.' });
  if (rule.branches.length === 0) faults.push({ path: 'branches', message: 'Add a condition.' });
  for (const [i, branch] of rule.branches.entries()) {
    faults.push(...conditionFaults(branch.when, `branches.${i}.when`));
    if (branch.actions.length === 0) faults.push({ path: `branches.${i}.actions`, message: 'Add what is to be done.' });
    for (const [n, action] of branch.actions.entries())
      faults.push(...actionFaults(action, `branches.${i}.actions.${n}`));
  }
  for (const [n, action] of rule.otherwise.entries()) faults.push(...actionFaults(action, `otherwise.${n}`));
  return faults;
}
