import { formatDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withBilling, withLines } from './support/example.ts';
import { cliaOf, needsClia } from './support/laboratory.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const cliaCertificateInForce: Edit = {
  id: 'clia-certificate-in-force',
  title: 'The laboratory certificate was in force on the day of the test',
  severity: 'hold',
  source: '42 CFR 493.35 to 493.61 (certificates last two years); CMS Claims Processing Manual ch. 16 section 70.5',
  why: 'Tests of a laboratory whose certificate has ended are denied with CO-B7.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) => {
    const { cliaNumber, cliaFrom, cliaTo } = claim.billing;
    if (cliaNumber === undefined || (cliaFrom === undefined && cliaTo === undefined)) return [];
    return lineHits(claim, (line, path) => {
      if (!needsClia(line) || cliaOf(claim, line) !== cliaNumber) return undefined;
      const day = line.dateOfService;
      if ((cliaFrom === undefined || cliaFrom <= day) && (cliaTo === undefined || day <= cliaTo)) return undefined;
      return {
        where: `${path}.procedureCode`,
        message: `The CLIA certificate of the practice was not in force on ${formatDate(day)}.`,
        fix: 'Enter the days of the renewed certificate on the practice.',
      };
    });
  },
  examples: {
    fires: {
      story: 'ended in June',
      claim: (clean) =>
        withBilling(withLines(clean, { procedureCode: '81002' }), { cliaNumber: '24D0123456', cliaTo: '2026-06-30' }),
    },
    passes: {
      story: 'in force',
      claim: (clean) =>
        withBilling(withLines(clean, { procedureCode: '81002' }), { cliaNumber: '24D0123456', cliaTo: '2027-06-30' }),
    },
  },
};
