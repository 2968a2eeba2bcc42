export { holdsCardNumber } from './card-number.ts';
export {
  composePaper,
  type PaperClaimFacts,
  type TypedPaperClaim,
  type TypedPaperEob,
  type TypedPaperLine,
} from './compose-paper.ts';
export { type LockboxCheck, lockboxKeys, readLockbox } from './lockbox.ts';
export { missingOfPaper, type PaperFault } from './missing.ts';
export { leftOfLine, type PaperBalance, paidOfClaim, paperBalance } from './paper-balance.ts';
export * from './types.ts';
export { writePaper835 } from './write-paper-835.ts';
