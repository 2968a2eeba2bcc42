import { faults270 } from './270.ts';
import { faults271 } from './271.ts';
import { faults275 } from './275.ts';
import { faults276 } from './276.ts';
import { faults277 } from './277.ts';
import { faults277ca } from './277ca.ts';
import { faults277rfi } from './277rfi.ts';
import { faults278Request } from './278-request.ts';
import { faults278Response } from './278-response.ts';
import { faults820 } from './820.ts';
import { faults820x } from './820x.ts';
import { faults834 } from './834.ts';
import { faults835 } from './835.ts';
import { faults837d } from './837d.ts';
import { faults837i } from './837i.ts';
import { faults837p } from './837p.ts';
import { faults837pRules } from './837p-rules.ts';
import { faults999 } from './999.ts';
import type { FaultTable } from './types.ts';

/** Every table of single faults. */
export const FAULTS: readonly FaultTable[] = [
  ...faults837p,
  ...faults837pRules,
  ...faults837d,
  ...faults837i,
  ...faults820,
  ...faults820x,
  ...faults834,
  ...faults835,
  ...faults999,
  ...faults276,
  ...faults277,
  ...faults277rfi,
  ...faults275,
  ...faults277ca,
  ...faults270,
  ...faults271,
  ...faults278Request,
  ...faults278Response,
];
