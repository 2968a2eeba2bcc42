import type { IsoDate } from '../../kernel/index.ts';
import type { Claim, ServiceLine } from '../types.ts';
import { operatorOf } from './operators.ts';
import { claimProperty } from './properties.ts';
import type { Scope } from './property.ts';
import type { Comparison, Condition, ConditionGroup } from './types.ts';

type Holds = (scope: Scope) => boolean;

/** A condition made ready: nothing is looked up or parsed again. */
export interface PreparedCondition {
  holds(claim: Claim, today: IsoDate): boolean;
  /** Lines of a claim for which it holds that are asked for one by one; every line when it asks of no single line. */
  linesOf(claim: Claim, today: IsoDate): readonly ServiceLine[];
  /** Where a hit of it stands: of the first comparison about the claim or a line. */
  place(line: ServiceLine | undefined, claim: Claim): string;
  /** True when it asks of single lines. */
  asksLines: boolean;
}

const never: Holds = () => false;

function compileComparison({ property: key, operator: name, values }: Comparison): Holds {
  const property = claimProperty(key);
  const operator = operatorOf(name);
  if (!property || !operator) return never;
  const passes = operator.test(property.type, values);
  const { some } = property;
  return operator.negates ? (scope) => !some(scope, passes) : (scope) => some(scope, passes);
}

/** Asks of each line until one gives `until`. */
function someLine(inner: Holds, until: boolean): Holds {
  return (scope) => {
    for (const line of scope.claim.lines) {
      scope.line = line;
      if (inner(scope) === until) {
        scope.line = undefined;
        return true;
      }
    }
    scope.line = undefined;
    return false;
  };
}

function joined(join: ConditionGroup['join'], parts: readonly Holds[]): Holds {
  if (join === 'all') return (scope) => parts.every((part) => part(scope));
  if (join === 'any') return (scope) => parts.some((part) => part(scope));
  return (scope) => !parts.some((part) => part(scope));
}

const isOfLine = (comparison: Comparison) => claimProperty(comparison.property)?.about === 'line';

function compile(condition: Condition, insideLine: boolean): Holds {
  if (condition.kind === 'compare') {
    const holds = compileComparison(condition);
    return isOfLine(condition) && !insideLine ? someLine(holds, true) : holds;
  }
  const perLine = condition.lines !== undefined && !insideLine;
  const inner = joined(
    condition.join,
    condition.of.map((one) => compile(one, insideLine || perLine)),
  );
  if (!perLine) return inner;
  if (condition.lines === 'any') return someLine(inner, true);
  const some = someLine(inner, false);
  return (scope) => scope.claim.lines.length > 0 && !some(scope);
}

/** The parts of a condition that pick single lines; what is denied picks none. */
function linePicks(condition: Condition): Holds[] {
  if (condition.kind === 'compare') return isOfLine(condition) ? [compile(condition, true)] : [];
  if (condition.lines === 'any')
    return [
      joined(
        condition.join,
        condition.of.map((one) => compile(one, true)),
      ),
    ];
  return condition.join === 'none' || condition.lines === 'every' ? [] : condition.of.flatMap(linePicks);
}

/** A comparison's property as it stands in paths of findings. */
function* placesOf(condition: Condition): Generator<{ path: string; ofLine: boolean }> {
  if (condition.kind === 'group') {
    for (const one of condition.of) yield* placesOf(one);
    return;
  }
  const property = claimProperty(condition.property);
  const [first = ''] = property?.reads ?? [];
  const ofLine = property?.about === 'line';
  yield { path: (ofLine ? first.replace('lines[].', '') : first).replace(/(\[\]|\.\*).*$/, ''), ofLine };
}

/** Compiles a condition into closures. What it names and is not known never holds; `ruleFaults` tells of it before. */
export function prepareCondition(condition: Condition): PreparedCondition {
  const holds = compile(condition, false);
  const picks = linePicks(condition);
  const places = [...placesOf(condition)];
  const ofLine = places.find((place) => place.ofLine)?.path ?? '';
  const ofClaim = places.find((place) => !place.ofLine)?.path ?? '';
  return {
    asksLines: picks.length > 0,
    holds: (claim, today) => holds({ claim, line: undefined, today }),
    linesOf: (claim, today) =>
      picks.length === 0
        ? claim.lines
        : claim.lines.filter((line) => picks.some((pick) => pick({ claim, line, today }))),
    place: (line, claim) => (line ? `lines[${claim.lines.indexOf(line)}].${ofLine}` : ofClaim || 'lines'),
  };
}
