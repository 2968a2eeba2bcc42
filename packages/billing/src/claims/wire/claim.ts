import type { OutSegment } from '@cleanclaim/x12';
import type { ClaimKind } from '../../encounters/index.ts';
import type { Claim, ServiceLine } from '../types.ts';
import { dentalClaim } from './claim-dental.ts';
import { institutionalClaim } from './claim-institutional.ts';
import { professionalClaim } from './claim-professional.ts';
import { claimProviders } from './claim-providers.ts';
import { formSegments, lineAdjudications } from './line-adjudication.ts';
import { dentalLine } from './line-dental.ts';
import { institutionalLine } from './line-institutional.ts';
import { professionalLine } from './line-professional.ts';
import { lineProviders } from './line-providers.ts';
import { otherPayerSegments } from './other-payers.ts';
import { refuseValue } from './values.ts';

/** What tells the three guides apart inside loop 2300; everything else is written once for all. */
interface KindWriter {
  /** CLM to the last HI of loop 2300. */
  claim(claim: Claim): OutSegment[];
  /** LX to loop 2410 of one line. */
  line(claim: Claim, line: ServiceLine, index: number): OutSegment[];
  maxLines: number;
}

const WRITERS: Readonly<Record<ClaimKind, KindWriter>> = {
  professional: { claim: professionalClaim, line: professionalLine, maxLines: 50 },
  institutional: { claim: institutionalClaim, line: institutionalLine, maxLines: 999 },
  dental: { claim: dentalClaim, line: dentalLine, maxLines: 50 },
};

/** Loop 2300 of one claim with everything below it: 2310, 2320, 2330, 2400 to 2440. */
export function claimSegments(claim: Claim): OutSegment[] {
  const writer = WRITERS[claim.kind];
  if (claim.lines.length === 0 || claim.lines.length > writer.maxLines) {
    const message = `A claim carries one to ${writer.maxLines} lines.`;
    refuseValue('value-missing', '2400', 'LX01', message, 'Add the service, or split the claim.');
  }
  return [
    ...writer.claim(claim),
    ...claimProviders(claim),
    ...(claim.otherPayers ?? []).flatMap((other) => otherPayerSegments(claim, other)),
    ...claim.lines.flatMap((line, i) => [
      ...writer.line(claim, line, i),
      ...lineProviders(claim, line),
      ...lineAdjudications(claim, line),
      ...formSegments(claim, line),
    ]),
  ];
}
