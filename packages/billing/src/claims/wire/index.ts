export {
  type ClaimPlacement,
  type Claims837Result,
  claimsTo837,
  type Envelope837,
  type RefusedClaim,
} from './claims-to-837.ts';
export { claimsFrom837, type FiledClaim, type FiledClaims } from './from/claims-from-837.ts';
export type { ClaimFileFault, MakeId } from './from/reading.ts';
