import type { CodeSets } from '@cleanclaim/codesets';
import { share } from './decimal.ts';
import { feeRow } from './medicare-line.ts';
import type { ExpectedLine, PricedLine } from './types.ts';

/** Modifiers with which a line does not count among the day's further procedures. */
const ASSISTANTS = new Set(['80', '81', '82', 'AS']);

/** Shares of the second and later services of a day by indicator (CMS Claims Processing Manual, ch. 12, 40.6; ch. 4, 250.16; PPRRVU). */
const LATER_SHARES: Readonly<Record<string, { what: string; whole: number; technical: number; professional: number }>> =
  {
    '2': { what: 'further procedure of the day', whole: 5000, technical: 5000, professional: 5000 },
    '4': { what: 'further imaging of the day', whole: 0, technical: 5000, professional: 9500 },
    '6': { what: 'further heart test of the day', whole: 0, technical: 7500, professional: 10_000 },
    '7': { what: 'further eye test of the day', whole: 0, technical: 8000, professional: 10_000 },
  };

function laterShare(indicator: string, line: PricedLine): { what: string; share: number } | undefined {
  const rule = LATER_SHARES[indicator];
  if (!rule) return undefined;
  const part = line.modifiers.includes('TC')
    ? rule.technical
    : line.modifiers.includes('26')
      ? rule.professional
      : rule.whole;
  return part === 0 || part === 10_000 ? undefined : { what: rule.what, share: part };
}

/** Whether the line is its own session (58, 78, 79 are other rules; 51-exempt codes carry indicator 0). */
function counts(line: PricedLine): boolean {
  return !line.modifiers.some((modifier) => ASSISTANTS.has(modifier));
}

/**
 * Takes the reductions for several procedures of one day off the allowed amounts: the dearest is paid in full, each other
 * one by the share of its indicator. Lines of different indicators do not rank against each other.
 * @param expected in the order of `lines`.
 */
export function reduceMultiple(
  lines: readonly PricedLine[],
  expected: readonly ExpectedLine[],
  codes: CodeSets,
): ExpectedLine[] {
  const best = new Map<string, number>();
  const keys = lines.map((line, i) => {
    const allowed = expected[i]?.allowedCents;
    const indicator = feeRow(codes, line)?.multipleProcedure ?? '';
    if (allowed === undefined || allowed === 0 || !counts(line) || !laterShare(indicator, line)) return undefined;
    const component = line.modifiers.find((modifier) => modifier === '26' || modifier === 'TC') ?? '';
    const key = `${line.dateOfService} ${indicator} ${indicator === '2' ? '' : component}`;
    const first = best.get(key);
    if (first === undefined || allowed > (expected[first]?.allowedCents ?? 0)) best.set(key, i);
    return { key, indicator };
  });
  return expected.map((one, i) => {
    const key = keys[i];
    const line = lines[i];
    if (key === undefined || line === undefined || one.allowedCents === undefined || best.get(key.key) === i)
      return one;
    const cut = laterShare(key.indicator, line);
    if (!cut) return one;
    const allowedCents = share(one.allowedCents, cut.share);
    return {
      ...one,
      allowedCents,
      steps: [...one.steps, { what: `${cut.what}: ${cut.share / 100}%`, cents: allowedCents }],
    };
  });
}
