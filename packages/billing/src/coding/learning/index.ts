export type { Cause, CauseName } from './causes.ts';
export type { CodedChart, CodeFacts, CodeMention, ReadChart } from './chart.ts';
export { mayBeCoded } from './evidence-of.ts';
export { type PolicyScores, type ScoreCase, type SystemScore, scoreSystem } from './score.ts';
