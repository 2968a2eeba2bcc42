import type { Guide } from '../guide.ts';
import { GUIDES } from '../guides/index.ts';
import { readX12 } from '../read.ts';
import type { Rule } from '../rule.ts';
import type { Finding } from '../types.ts';
import { validateX12 } from '../validate/index.ts';
import { FAULTS } from './faults/index.ts';
import { bytesOf, FIXTURE_GUIDES, fixtures, passingText, recount } from './fixtures.ts';
import { isBroken } from './generate/ask.ts';
import { ruleFaults } from './rule-faults.ts';
import { loopsOf, standingSets } from './structural/tree.ts';
import { structuralFaults } from './structural-faults.ts';

/** What the single faults prove of one guide: which rules are broken by some file that is otherwise valid. */
export interface Proof {
  guide: Guide;
  /** Rules of the structure (loops, segments, elements) by the code of their finding. */
  structural: Map<string, Set<string>>;
  /** Rules of the guide that some fault breaks: one of the tables, or one made from the rule itself. */
  fired: Set<Rule>;
  /** Codes of checks that are code: balances, comparisons, shapes. */
  checks: Set<string>;
}

const ENVELOPE = new Set(['ISA', 'IEA', 'GS', 'GE', 'TA1', 'ST', 'SE']);

/** Proofs of all guides, and the codes of envelope findings (SNIP 1) with their segment. */
export function proofs(): { guides: Proof[]; envelope: Set<string> } {
  const envelope = new Set<string>();
  const guides = GUIDES.map((guide): Proof => {
    const structural = new Map<string, Set<string>>();
    for (const { kind, rule } of structuralFaults(guide.name)) {
      const rules = structural.get(kind) ?? new Set();
      structural.set(kind, rules.add(rule));
    }
    const fired = new Set([...ruleFaults(guide)].map(({ rule }) => rule));
    return { guide, structural, fired, checks: new Set() };
  });
  for (const text of faultyFiles()) learn(guides, envelope, text);
  return { guides, envelope };
}

/** Files with a fault: from the tables, and those that are kept as fixtures. */
function* faultyFiles(): Generator<Uint8Array> {
  for (const { guide, story, faults } of FAULTS) {
    const base = passingText(guide, story);
    for (const [from, to] of faults) yield bytesOf(recount(base.replace(from, to)));
  }
  for (const guide of FIXTURE_GUIDES) for (const { bytes } of fixtures(guide, 'fail')) yield bytes;
}

function learn(proofsOfGuides: readonly Proof[], envelope: Set<string>, bytes: Uint8Array): void {
  const file = readX12(bytes);
  const findings = validateX12(file);
  const found = new Set(findings.map(({ code }) => code));
  for (const { code, segment } of findings) if (ENVELOPE.has(segment)) envelope.add(`${segment} ${code}`);
  for (const { guide, root } of standingSets(file)) {
    const proof = proofsOfGuides.find((one) => one.guide === guide);
    if (proof === undefined) continue;
    const loops = loopsOf(root);
    for (const rule of guide.rules) {
      // Broken by its plain reading, and found.
      if (found.has(rule.code) && loops.some((loop) => isBroken(rule, loop))) proof.fired.add(rule);
    }
    for (const finding of findings) if (isCheck(proof, finding)) proof.checks.add(finding.code);
  }
}

function isCheck({ guide, structural }: Proof, { code, segment, message }: Finding): boolean {
  const isRule = guide.rules.some((rule) => rule.code === code && rule.message === message);
  return !isRule && !ENVELOPE.has(segment) && !structural.has(code);
}

/** Rules of the guides that no fault breaks, with their guide. */
export function unfired(guides: readonly Proof[]): string[] {
  return guides.flatMap(({ guide, fired }) =>
    guide.rules
      .filter((rule) => !fired.has(rule))
      .map(({ code, loop, place }) => `${guide.name} ${code} (${loop}, ${place})`),
  );
}
