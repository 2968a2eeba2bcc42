import type { Edit } from './edit.ts';
import { withoutStay, withStay } from './support/details-example.ts';
import { facilityPart, isInpatient } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';

const GOES_ON = new Set(['2', '3']);
const ENDS = new Set(['1', '4']);

export const patientStatusFitsFrequency: Edit = {
  id: 'patient-status-fits-frequency',
  title: 'Interim bills are of patients who are still here, final bills are not',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 3 section 50 and ch. 25 sections 75.1 (frequency) and 75.2 (status 30)',
  why: 'Frequency and status contradict each other: the claim is returned to the provider.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    const part = facilityPart(claim);
    if (!part || !isInpatient(claim)) return [];
    const here = part.patientStatus === '30';
    const { frequencyCode } = claim;
    if (here ? !ENDS.has(frequencyCode) : !GOES_ON.has(frequencyCode)) return [];
    return [
      {
        where: 'details.institutional.patientStatus',
        message: here
          ? `The patient is still here (status 30) and the bill says with frequency ${frequencyCode} that it is the last.`
          : `The bill has frequency ${frequencyCode}, more to come, and the patient has left (status ${part.patientStatus}).`,
        fix: here
          ? 'Bill it as the first or next interim bill (2 or 3), or enter where the patient went.'
          : 'Use frequency 4 for the last bill of the stay, or status 30 while the patient is here.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'whole stay, still a patient',
      from: 'inpatient',
      claim: (clean) => withStay(clean, { patientStatus: '30' }),
    },
    passes: {
      story: 'first interim bill',
      from: 'inpatient',
      claim: (clean) => ({
        ...withStay(withoutStay(clean, 'dischargeTime'), {
          patientStatus: '30',
          values: [{ code: '80', hundredths: 400 }],
        }),
        lines: clean.lines.map((line, i) => (i === 0 ? { ...line, units: 4 } : line)),
        frequencyCode: '2',
      }),
    },
  },
};
