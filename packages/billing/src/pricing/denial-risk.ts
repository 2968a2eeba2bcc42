/** How often something was decided, and how often the decision was a no. */
export interface DenialCounts {
  decided: number;
  denied: number;
}

/** A payer's decisions on lines with one procedure code. */
export interface CodeDenials extends DenialCounts {
  code: string;
  /** CARC of most of the denials, with how many of them it stands on. */
  carc?: { code: string; denied: number };
}

/** What was decided before, as far as it tells of one claim. Claims, except by code, where lines are counted. */
export interface DenialHistory {
  payerName: string;
  /** Of the whole practice, whoever paid. */
  practice: DenialCounts;
  payer: DenialCounts;
  /** Codes of the claim's lines that this payer has seen. */
  codes: readonly CodeDenials[];
  /** Of who rendered the claim, with this payer. */
  provider?: DenialCounts & { name: string };
}

/** How likely the payer is to refuse at least a line. */
export interface DenialRisk {
  /** Whole percent, 0 to 100. */
  percent: number;
  /** Decisions of this payer behind it; with few of them it leans on what other payers decided. */
  decided: number;
  /** At most three, the weightiest first. */
  reasons: readonly string[];
}

/** Decisions that the wider rate weighs as much as: a single denial out of one says little. */
const WEIGHT = 10;
/** What is assumed before anything was decided: 1 in 10, about what payers deny on first submission. */
const UNKNOWN = 0.1;
/** Fewer decisions than this are no reason in words. */
const ENOUGH = 5;

/** Beta-binomial mean: what was counted, drawn toward the wider rate while there is little of it. */
function smoothed({ decided, denied }: DenialCounts, toward: number): number {
  return (denied + WEIGHT * toward) / (decided + WEIGHT);
}

interface Said {
  rate: number;
  decided: number;
  words: string;
}

function ofCode(
  { payerName }: DenialHistory,
  { code, decided, denied, carc }: CodeDenials,
  label: Label,
  rate: number,
): Said {
  const meaning = carc && label(carc.code);
  const mostly = carc ? `, mostly CARC ${carc.code}${meaning ? ` (${meaning})` : ''}` : '';
  return {
    rate,
    decided,
    words: `${payerName} denied ${denied} of ${decided} lines with ${code} in the last year${mostly}.`,
  };
}

/** A CARC in words; undefined for one that the installed list lacks. */
type Label = (carc: string) => string | undefined;

/**
 * The risk that a payer denies a claim, from what was decided in the last year. Each rate is smoothed toward the next
 * wider one: a code's and a provider's toward the payer's, the payer's toward the practice's. The claim's risk is that of
 * its worst line, or its provider's with this payer where that is higher.
 */
export function denialRisk(history: DenialHistory, label: Label = () => undefined): DenialRisk {
  const { practice, payer, provider, payerName } = history;
  const base = smoothed(practice, UNKNOWN);
  const ofPayer = smoothed(payer, base);
  const said: Said[] = history.codes.map((code) => ofCode(history, code, label, smoothed(code, ofPayer)));
  if (provider) {
    const { name, decided, denied } = provider;
    const words = `${payerName} denied ${denied} of ${decided} claims of ${name} in the last year.`;
    said.push({ rate: smoothed(provider, ofPayer), decided, words });
  }
  const worst = Math.max(ofPayer, ...said.map(({ rate }) => rate));
  const { decided, denied } = payer;
  const general = {
    rate: ofPayer,
    decided,
    words: `${payerName} denied ${denied} of ${decided} claims in the last year.`,
  };
  const reasons = [...said, general]
    .filter((one) => one.decided >= ENOUGH && one.rate > base)
    .sort((a, b) => b.rate - a.rate)
    .slice(0, 3)
    .map(({ words }) => words);
  return { percent: Math.round(worst * 100), decided, reasons };
}
