export type { Cause, CauseName } from './causes.ts';
export type { CodedChart, CodeFacts, CodeMention, ReadChart } from './chart.ts';
export { codesFromDecisions, type DecidedVisit, type KeptDecision } from './charts-from-decisions.ts';
export {
  type CodingModel,
  type ModelEvaluation,
  type ModelKnowledge,
  type ModelOpinion,
  type OpenModel,
  openModel,
  type TrainingChart,
  type TrainResult,
  trainModel,
} from './model.ts';
export { type PolicyScores, type ScoreCase, type SystemScore, scoreSystem } from './score.ts';
