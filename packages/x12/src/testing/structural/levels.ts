import { brokenRules, changed, fresh, type Making, type StructuralFault } from './fault.ts';
import { lineOf, loopsOf, type Standing, type StandingLoop } from './tree.ts';

/** Faults in the hierarchy: HL01 that does not count, HL02 without parent, HL04 that tells the contrary. */
export function* levelFaults(at: Making, loop: StandingLoop): Generator<StructuralFault> {
  const hl = loop.segments[0];
  const rule = loop.rules[0];
  if (hl?.id !== 'HL' || rule === undefined) return;
  const children = loopsOf(at.set.root).filter(
    (one) => one.segments[0]?.id === 'HL' && one.segments[0].elements[1] === hl.elements[0],
  );
  // The children name a parent that is not there any more.
  yield* put(
    at,
    loop,
    hl,
    1,
    '99',
    'hl-number',
    children.map(() => 'hl-parent HL02'),
  );
  if ((hl.elements[1] ?? '') !== '') yield* put(at, loop, hl, 2, '98', 'hl-parent', []);
  const codes = rule.elements[3]?.codes;
  if (codes?.has('0') && codes.has('1')) {
    yield* put(at, loop, hl, 4, hl.elements[3] === '1' ? '0' : '1', 'hl-child-code', []);
  }
}

function* put(
  at: Making,
  loop: StandingLoop,
  hl: Standing,
  n: number,
  value: string,
  kind: string,
  also: readonly string[],
): Generator<StructuralFault> {
  const name = fresh(at, loop, `HL HL0${n}`, kind);
  if (name === undefined) return;
  const before = hl.elements;
  const elements = before.map((text, i) => (i === n - 1 ? value : text));
  hl.elements = elements;
  const rules = brokenRules(at);
  hl.elements = before;
  yield {
    guide: at.set.guide.name,
    kind,
    rule: name,
    lines: changed(at.lines, new Map([[hl.line, [lineOf('HL', elements)]]])),
    expected: `${kind} HL0${n}`,
    with: [...also, ...rules],
    touched: new Set(['HL']),
  };
}
