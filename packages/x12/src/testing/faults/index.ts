import { faults277ca } from './277ca.ts';
import { faults835 } from './835.ts';
import { faults837p } from './837p.ts';
import { faults999 } from './999.ts';
import type { FaultTable } from './types.ts';

/** Every table of single faults. */
export const FAULTS: readonly FaultTable[] = [...faults837p, ...faults835, ...faults999, ...faults277ca];
