export { holdsCardNumber } from './card-number.ts';
export { missingOfPaper, type PaperFault } from './missing.ts';
export { leftOfLine, type PaperBalance, paidOfClaim, paperBalance } from './paper-balance.ts';
export * from './types.ts';
export { writePaper835 } from './write-paper-835.ts';
