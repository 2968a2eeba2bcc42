import type { Edit } from './edit.ts';
import { codeHits } from './support/code-answers.ts';
import { withStay } from './support/details-example.ts';
import { facilityPart } from './support/institutional.ts';
import { SINCE_ICD10 } from './support/since.ts';

export const facilityDiagnosisCodesValid: Edit = {
  id: 'facility-diagnosis-codes-valid',
  title: 'Admitting diagnosis, reasons and external causes are valid codes',
  severity: 'hold',
  source: '005010X223A3 loop 2300 HI*ABJ, APR and ABN; 45 CFR 162.1002(c); ICD-10-CM Official Guidelines section I.B.2',
  why: 'They are checked as the other diagnoses are: an unknown or unspecific one is rejected, or returned with MA65.',
  kinds: ['institutional'],
  effective: SINCE_ICD10,
  check: (claim, context) => {
    const part = facilityPart(claim);
    if (!part) return [];
    const date = claim.dateOfService;
    const ask = (code: string, where: string, what: string) =>
      codeHits(context.codes.ask('icd10cm', code, date), { where, subject: `${what} ${code}`, code, date }, context);
    const at = 'details.institutional';
    return [
      ...(part.admittingDiagnosis
        ? ask(part.admittingDiagnosis, `${at}.admittingDiagnosis`, 'Admitting diagnosis')
        : []),
      ...(part.reasonsForVisit ?? []).flatMap((code, n) =>
        ask(code, `${at}.reasonsForVisit[${n}]`, 'Reason for the visit'),
      ),
      ...(part.externalCauses ?? []).flatMap((code, n) => ask(code, `${at}.externalCauses[${n}]`, 'External cause')),
    ];
  },
  examples: {
    fires: { story: 'a category', from: 'outpatient', claim: (clean) => withStay(clean, { reasonsForVisit: ['E11'] }) },
    passes: { story: 'shortness of breath', from: 'outpatient', claim: (clean) => clean },
  },
};
