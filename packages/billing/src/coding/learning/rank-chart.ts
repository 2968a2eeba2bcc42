import type { CodingSetting } from '../review-types.ts';
import type { CodeFacts } from './chart.ts';
import { isDenied } from './evidence-of.ts';
import { type Candidate, FEATURES } from './features.ts';
import { matrixOf } from './matrix.ts';
import { CandidateMaker, type TermedChart } from './rank.ts';
import { type Learned, logOdds } from './train.ts';

/** A candidate of a new chart with the model's opinion of it. */
export interface RankedCandidate extends Candidate {
  /** 0 to 1: the share of such suggestions that coders accepted. */
  confidence: number;
  logOdds: number;
  /** Nothing that carries it may be coded. */
  denied: boolean;
  /** May be billed, not denied, and above the threshold. */
  suggested: boolean;
}

/** A model, made ready to rank charts. */
export interface Ranker {
  learned: Learned;
  /** Candidates of a chart, the likeliest first; equal ones by code. The setting decides on uncertain mentions. */
  rank(chart: TermedChart, setting?: CodingSetting): RankedCandidate[];
}

/** Prepares a model once for many charts. */
export function rankerOf(learned: Learned, facts: CodeFacts): Ranker {
  const maker = new CandidateMaker(learned.table, learned.acceptance, facts);
  return {
    learned,
    rank(chart, setting) {
      const candidates = maker.candidates(chart, -1);
      const matrix = matrixOf(
        candidates.map((candidate) => candidate.row),
        FEATURES.length,
      );
      return candidates
        .map((candidate, i) => {
          const odds = logOdds(learned.rankers, matrix, i);
          const denied = isDenied(chart, candidate, setting);
          return {
            ...candidate,
            logOdds: odds,
            confidence: 1 / (1 + Math.exp(-odds)),
            denied,
            suggested: candidate.billable && !denied && odds >= learned.thresholds.product,
          };
        })
        .sort((a, b) => b.logOdds - a.logOdds || (a.code < b.code ? -1 : 1));
    },
  };
}
