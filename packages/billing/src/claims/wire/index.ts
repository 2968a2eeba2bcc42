export {
  type ClaimPlacement,
  type Claims837Result,
  claimsTo837,
  type Envelope837,
  type RefusedClaim,
} from './claims-to-837.ts';
