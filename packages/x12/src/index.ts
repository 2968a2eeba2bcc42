export * from './access.ts';
export type { AcknowledgeOptions, Acknowledgment } from './acknowledge.ts';
export { acknowledge } from './acknowledge.ts';
export type { AcknowledgeClaimsOptions, AcknowledgmentSource } from './acknowledge-claims.ts';
export { acknowledgeClaims } from './acknowledge-claims.ts';
export type {
  AcceptedClaim,
  ClaimDecision,
  ClaimStatusCode,
  ClaimStatusCodes,
  DecidedClaim,
  ListedDecision,
  RejectedClaim,
} from './acknowledge-decisions.ts';
export type {
  AnswerDocument,
  AnswerRequestOptions,
  AnswerResult,
  ClaimRequest,
  RequestedDocument,
} from './attachments.ts';
export { answerRequest, documentFormat, documentOf, documentSegment, requestedDocuments } from './attachments.ts';
export type { CheckedTransactionSet, CheckReport } from './check.ts';
export { checkX12, reportOn } from './check.ts';
export { cleanText } from './clean-text.ts';
export { codeLabel } from './dictionary/code-labels/index.ts';
export type { CodeSet, ElementRule, Guide, LoopRule, SegmentRule, Usage } from './guide.ts';
export { GUIDES, guideFor } from './guides/index.ts';
export { formatCents, parseCents } from './money.ts';
export { medicareRules } from './payer-rules/medicare.ts';
export type { ParsedPayerRules, PayerRuleProblem } from './payer-rules/parse.ts';
export { parsePayerRules } from './payer-rules/parse.ts';
export type { PlacedLoop } from './place.ts';
export { readX12 } from './read.ts';
export { rewriteX12 } from './rewrite.ts';
export type { Condition, PayerRule, Rule } from './rule.ts';
export type { SetSink } from './set-reader.ts';
export { createSetReader } from './set-reader.ts';
export { streamSegments } from './stream.ts';
export type { StreamContext, StreamEvent, StreamOptions, UnitReader } from './stream-units.ts';
export { createUnitReader, streamUnits } from './stream-units.ts';
export type { TokenProblem } from './tokenizer.ts';
export type { KnownTransaction } from './transactions.ts';
export { knownTransaction } from './transactions.ts';
export type { GuideName, LoopId, TypedLoop, TypedRoot, TypedUnit } from './typed/read.ts';
export {
  isOfGuide,
  sourceOf,
  toPlain,
  typedAround,
  typedLoop,
  typedRoot,
  typedUnit,
  typedUnits,
} from './typed/read.ts';
export type { Cents, DataText, IsoDate, IsoPeriod, Plain, Some } from './typed/values.ts';
export type { TypedInterchange } from './typed/write.ts';
export { ShapeError, segmentsOf, writeTyped } from './typed/write.ts';
export type * from './types.ts';
export { validateX12 } from './validate/index.ts';
export type { ValidateOptions } from './validate/options.ts';
export { DEFAULT_DELIMITERS, writeInterchange } from './write.ts';
