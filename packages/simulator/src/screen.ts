import type { CodeSetName, CodeSets } from '@cleanclaim/codesets';
import type { ClaimStatus } from './claim-status.ts';
import type { Payer } from './data/payer.ts';
import { payerById } from './data/payers.ts';
import { memberBehavior } from './data/test-members.ts';
import { sum } from './money.ts';
import { isNpi } from './npi.ts';
import { kindFault, lineKindFault } from './screen-kinds.ts';
import { type SubmittedClaim, type SubmittedLine, serviceDates } from './submitted-claim.ts';

/** A claim before adjudication: accepted by its payer, or rejected with a status for the claim and maybe its lines. */
export type ScreenedClaim =
  | { accepted: true; claim: SubmittedClaim; payer: Payer; status: ClaimStatus }
  | {
      accepted: false;
      claim: SubmittedClaim;
      /** Undefined when no payer has the id: then the clearinghouse answers. */
      payer: Payer | undefined;
      status: ClaimStatus;
      rejectedLines: readonly { line: SubmittedLine; status: ClaimStatus }[];
    };

interface Question {
  claim: SubmittedClaim;
  /** ISO day of receipt. */
  receivedDate: string;
  codeSets: CodeSets | undefined;
}

function status(category: string, code: string, entity = ''): ClaimStatus {
  return { category, code, entity };
}

/** False only when an installed set knows better: a code that a subset lacks may still be good. */
function mayBeUsed(codeSets: CodeSets | undefined, set: CodeSetName, code: string, isoDate: string): boolean {
  const answer = codeSets?.ask(set, code, isoDate);
  if (answer === undefined || answer.status === 'valid' || answer.status === 'set-not-installed') return true;
  return answer.status === 'unknown' && answer.subset;
}

function badLines({ claim, receivedDate, codeSets }: Question): { line: SubmittedLine; status: ClaimStatus }[] {
  return claim.lines.flatMap((line) => {
    const { fromDate, toDate } = line;
    const badDate = fromDate === undefined || toDate === undefined || toDate < fromDate || toDate > receivedDate;
    if (badDate) return [{ line, status: status('A7', '187') }];
    const fault = lineKindFault(line, claim);
    if (fault) return [{ line, status: fault }];
    // Revenue codes and dental codes are in no code set here.
    if (line.qualifier === 'NU' || line.qualifier === 'AD') return [];
    const set = /^\d/.test(line.procedure) ? 'cpt' : 'hcpcs';
    return mayBeUsed(codeSets, set, line.procedure, fromDate) ? [] : [{ line, status: status('A7', '454') }];
  });
}

function hasBadDiagnosis({ claim, codeSets }: Question): boolean {
  const day = serviceDates(claim)?.to;
  return day !== undefined && claim.diagnoses.some((code) => !mayBeUsed(codeSets, 'icd10cm', code, day));
}

interface ScreenRule {
  status: ClaimStatus;
  fires(question: Question): boolean;
}

/** The payer's checks before adjudication, in the order asked. */
const screenRules: readonly ScreenRule[] = [
  {
    // Subscriber and subscriber id not found
    status: status('A7', '33', 'IL'),
    fires: ({ claim }) => claim.memberId === '' || memberBehavior(claim.memberId) === 'rejected',
  },
  {
    // Billing provider's NPI missing
    status: status('A6', '562', '85'),
    fires: ({ claim }) => claim.billingProvider.npi === '',
  },
  {
    // Billing provider's NPI not valid
    status: status('A7', '562', '85'),
    fires: ({ claim }) => !isNpi(claim.billingProvider.npi),
  },
  {
    // Rendering provider's NPI not valid
    status: status('A7', '562', '82'),
    fires: ({ claim }) => claim.renderingNpi !== '' && !isNpi(claim.renderingNpi),
  },
  {
    // Patient born after the service: two fields that contradict each other
    status: status('A8', '158', 'QC'),
    fires: ({ claim }) => claim.patientBirthDate > (serviceDates(claim)?.from ?? '9999-12-31'),
  },
  {
    // Replacement or void without the payer's claim control number
    status: status('A6', '464'),
    fires: ({ claim }) => ['7', '8'].includes(claim.frequencyCode) && claim.originalReference === '',
  },
  {
    // Total charge is not the sum of the lines
    status: status('A8', '178'),
    fires: ({ claim }) => claim.chargeCents !== sum(claim.lines.map((line) => line.chargeCents)),
  },
  {
    // Diagnosis code not valid on the day of service
    status: status('A7', '255'),
    fires: hasBadDiagnosis,
  },
];

/**
 * Decides whether a claim enters adjudication. Codes are asked only when `codeSets` is given.
 * The status numbers are the claim status codes of the 277CA (STC01).
 */
export function screenClaim(claim: SubmittedClaim, receivedDate: string, codeSets?: CodeSets): ScreenedClaim {
  const payer = payerById(claim.payerId);
  const reject = (
    why: ClaimStatus,
    rejectedLines: readonly { line: SubmittedLine; status: ClaimStatus }[] = [],
  ): ScreenedClaim => ({ accepted: false, claim, payer, status: why, rejectedLines });
  // Returned as unprocessable: nobody has this payer id.
  if (payer === undefined) return reject(status('A3', '153', 'PR'));
  const question = { claim, receivedDate, codeSets };
  const rule = screenRules.find((candidate) => candidate.fires(question));
  if (rule !== undefined) return reject(rule.status);
  const kind = kindFault(claim);
  if (kind) return reject(kind);
  const lines = badLines(question);
  const first = lines[0];
  if (first !== undefined) return reject(first.status, lines);
  return { accepted: true, claim, payer, status: status('A2', '20', 'PR') };
}
