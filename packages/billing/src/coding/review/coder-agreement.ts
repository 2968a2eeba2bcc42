import type { SuggestedSystem } from '../review-types.ts';

/** A chart as one coder coded it. Codes are canonical. */
export interface AuditedChart {
  id: string;
  codes: readonly { system: SuggestedSystem; code: string }[];
}

/** How far two coders agree in one code system. */
export interface CoderAgreement {
  system: SuggestedSystem;
  /** Codes that both gave, over all charts that both coded, and those that one alone gave. */
  both: number;
  firstOnly: number;
  secondOnly: number;
  /** Codes of both over codes of either, 0 to 1; 1 when neither gave any. */
  agreement: number;
  /** Cohen's kappa, up to 1; undefined when chance alone would explain all agreement. */
  kappa: number | undefined;
}

const SYSTEMS: readonly SuggestedSystem[] = ['icd10cm', 'icd10pcs', 'cpt', 'hcpcs'];

/**
 * Agreement of two coders over the charts that both coded, for each code system that either used.
 *
 * Kappa is taken over decisions: for each chart and each code that either coder gave in any of the charts, "given" or
 * "not given" (Cohen, 1960). So what chance would give depends on how freely each coder codes.
 */
export function coderAgreement(first: readonly AuditedChart[], second: readonly AuditedChart[]): CoderAgreement[] {
  const theirs = new Map(second.map((chart) => [chart.id, chart]));
  const pairs = first.flatMap((chart) => {
    const other = theirs.get(chart.id);
    return other === undefined ? [] : [[chart, other] as const];
  });
  return SYSTEMS.flatMap((system) => {
    const codesOf = (chart: AuditedChart) =>
      new Set(chart.codes.filter((one) => one.system === system).map((one) => one.code));
    const sets = pairs.map(([a, b]) => [codesOf(a), codesOf(b)] as const);
    const all = new Set(sets.flatMap(([a, b]) => [...a, ...b]));
    return all.size === 0 ? [] : [agreementOf(system, sets, all.size)];
  });
}

function agreementOf(
  system: SuggestedSystem,
  sets: readonly (readonly [Set<string>, Set<string>])[],
  codes: number,
): CoderAgreement {
  let both = 0;
  let firstOnly = 0;
  let secondOnly = 0;
  for (const [a, b] of sets) {
    const shared = [...a].filter((code) => b.has(code)).length;
    both += shared;
    firstOnly += a.size - shared;
    secondOnly += b.size - shared;
  }
  const decisions = codes * sets.length;
  const observed = (decisions - firstOnly - secondOnly) / decisions;
  const [yesFirst, yesSecond] = [(both + firstOnly) / decisions, (both + secondOnly) / decisions];
  const chance = yesFirst * yesSecond + (1 - yesFirst) * (1 - yesSecond);
  return {
    system,
    both,
    firstOnly,
    secondOnly,
    agreement: both / (both + firstOnly + secondOnly),
    kappa: chance === 1 ? undefined : (observed - chance) / (1 - chance),
  };
}
