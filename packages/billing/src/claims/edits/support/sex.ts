import type { Claim } from '../../types.ts';
import { hasModifier } from './lines.ts';

/**
 * True when sex rules do not speak: sex unknown, or modifier KX says that a service for the other sex is right
 * (CMS Claims Processing Manual ch. 32 section 240).
 */
export function sexRuleWaived(claim: Claim): boolean {
  if (claim.patient.sex !== 'F' && claim.patient.sex !== 'M') return true;
  return claim.lines.some((line) => hasModifier(line, ['KX']));
}
