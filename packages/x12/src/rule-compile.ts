import { type LoopRule, QUALIFIER_PLACES, type SegmentRule } from './guide.ts';
import type { Condition } from './rule.ts';
import { ALL, ANY, COUNTED, DATED, type FindNode, FOUND, LOOPS, NOT, NUMBER, type RuleNode } from './rule-node.ts';
import { parseRulePath, type RulePath } from './rule-path.ts';
import { type ValueTest, valueTest } from './rule-values.ts';
import { packedText } from './scan/packed.ts';
import { type PackedTable, packedTable } from './scan/packed-table.ts';

const EMPTY: RuleNode = {
  kind: ALL,
  nodes: [],
  items: [],
  least: 0,
  most: 0,
  find: undefined,
  limit: undefined,
  isAfter: false,
  path: undefined,
};

/** What always holds. */
export const ALWAYS: RuleNode = EMPTY;

/**
 * Compiles a condition for the loops of one rule of a guide, which is faster, or for any loop. Throws on a path that is
 * not well formed.
 */
export function compileNode(condition: Condition, rule: LoopRule | undefined): RuleNode {
  if ('all' in condition) return { ...EMPTY, kind: ALL, nodes: condition.all.map((one) => compileNode(one, rule)) };
  if ('any' in condition) return { ...EMPTY, kind: ANY, nodes: condition.any.map((one) => compileNode(one, rule)) };
  if ('not' in condition) return negation(compileNode(condition.not, rule));
  if ('has' in condition) return presence(parseRulePath(condition.has), rule);
  if ('lacks' in condition) return negation(presence(parseRulePath(condition.lacks), rule));
  if ('count' in condition) {
    const { count, least = 0, most = Number.POSITIVE_INFINITY } = condition;
    return { ...EMPTY, kind: NUMBER, path: parseRulePath(count), least, most };
  }
  const path = parseRulePath(condition.at);
  const isAfter = 'after' in condition;
  if (isAfter || 'before' in condition) {
    const limit = findNode(parseRulePath(isAfter ? condition.after : condition.before), rule, undefined);
    return { ...EMPTY, kind: DATED, find: findNode(path, rule, undefined), limit, isAfter };
  }
  return { ...EMPTY, kind: FOUND, find: findNode(path, rule, valueTest(condition)) };
}

const negation = (node: RuleNode): RuleNode => ({ ...EMPTY, kind: NOT, nodes: [node] });

function presence(path: RulePath, rule: LoopRule | undefined): RuleNode {
  const items = countedItems(path, rule);
  if (items !== undefined) return { ...EMPTY, kind: COUNTED, items };
  if (path.segment === '') return { ...EMPTY, kind: LOOPS, path };
  return { ...EMPTY, kind: FOUND, find: findNode(path, rule, undefined) };
}

/** Indexes of the items whose counts tell whether the path's segment or loop is there; undefined where more must be asked. */
function countedItems(path: RulePath, loop: LoopRule | undefined): readonly number[] | undefined {
  if (loop === undefined || path.from !== '' || path.element !== 0) return undefined;
  if (path.segment === '') {
    if (path.loops.length !== 1) return undefined;
    return loop.items.flatMap((item, i) => (item.kind === 'loop' && item.id === path.loops[0] ? [i] : []));
  }
  if (path.loops.length > 0) return undefined;
  const uses = usesOf(path, loop);
  return uses.every((use) => use.isWhole) ? uses.map((use) => use.index) : undefined;
}

/** Uses of a segment that a path means, in one loop of a guide. */
interface Use {
  index: number;
  rule: SegmentRule;
  /** True when every qualifier of the use is meant: then the use alone tells. */
  isWhole: boolean;
}

function usesOf({ segment, qualifiers }: RulePath, loop: LoopRule): Use[] {
  return loop.items.flatMap((rule, index) => {
    if (rule.kind !== 'segment' || rule.id !== segment) return [];
    if (qualifiers === undefined) return [{ index, rule, isWhole: true }];
    const codes = rule.key === undefined ? undefined : [...rule.key.codes];
    if (codes !== undefined && !codes.some((code) => qualifiers.has(code))) return [];
    return [{ index, rule, isWhole: codes?.every((code) => qualifiers.has(code)) ?? false }];
  });
}

/** The qualifiers of a path as packed codes; undefined where there are none, where one is long, or where none tells. */
function qualifierCodes({ segment, qualifiers }: RulePath): PackedTable | undefined {
  if (qualifiers === undefined || QUALIFIER_PLACES[segment] === undefined) return undefined;
  const packed = [...qualifiers].map(packedText);
  return packed.every((code) => code > 0) ? packedTable(packed.map((code) => [code, 1])) : undefined;
}

/**
 * Which uses of a segment are meant is decided once for a loop of a guide, so that looking compares rules and not texts.
 */
function findNode(path: RulePath, rule: LoopRule | undefined, test: ValueTest | undefined): FindNode {
  const node: FindNode = {
    path,
    rule,
    child: undefined,
    childIndex: -1,
    uses: [],
    isWhole: false,
    codes: qualifierCodes(path),
    only: -1,
    test,
    inner: undefined,
    resolve: undefined,
  };
  if (path.from !== '') {
    const inner = { ...path, from: '' };
    node.resolve = (start) => findNode(inner, start, test);
    return node;
  }
  const [id, ...rest] = path.loops;
  if (id === undefined) {
    const uses = rule === undefined ? [] : usesOf(path, rule);
    node.uses = uses.map((use) => use.rule);
    node.isWhole = uses.every((use) => use.isWhole);
    node.only = uses.length === 1 ? (uses[0]?.index ?? -1) : -1;
    return node;
  }
  node.childIndex = rule?.items.findIndex((item) => item.kind === 'loop' && item.id === id) ?? -1;
  const child = rule?.items[node.childIndex];
  node.child = findNode({ ...path, loops: rest }, child?.kind === 'loop' ? child : undefined, test);
  return node;
}
