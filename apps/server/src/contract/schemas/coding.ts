import { z } from 'zod';
import { matching, modifier, version } from './parties.ts';

const system = z.enum(['icd10cm', 'icd10pcs', 'cpt', 'hcpcs']);
const code = matching(/^[0-9A-Za-z]{2,3}\.?[0-9A-Za-z]{0,4}$/, 'Not a code. Type to search.');
const encounterId = z.uuid();

/** What a coder does with a code of the review: `add` is a code that was not suggested, `remove` takes one off the visit. */
export const decideCodeSchema = z
  .object({
    encounterId,
    version,
    system,
    decision: z.enum(['accept', 'reject', 'replace', 'add', 'remove']),
    /** The code as suggested or as it stands; absent for `add`. */
    code: code.optional(),
    /** The code that a coder chose: for `replace` and `add`. */
    finalCode: code.optional(),
    units: z.int().min(1).max(99_999).optional(),
    modifiers: z.array(modifier).max(4, 'At most 4 modifiers.').optional(),
    reason: z.string().trim().max(200, 'At most 200 characters.').optional(),
  })
  .check(({ value, issues }) => {
    if (value.decision !== 'add' && value.code === undefined) {
      issues.push({ code: 'custom', input: value, path: ['code'], message: 'Say which code is meant.' });
    }
    if ((value.decision === 'replace' || value.decision === 'add') && value.finalCode === undefined) {
      issues.push({ code: 'custom', input: value, path: ['finalCode'], message: 'Choose the code.' });
    }
  });

/** Ranks of the visit's diagnoses in their new order, first-listed first. */
export const sequenceDiagnosesSchema = z.object({
  encounterId,
  version,
  ranks: z.array(z.int().min(1)).min(1).max(40),
});

export const finishCodingSchema = z.object({ encounterId, version });

export const askClinicianSchema = z.object({
  encounterId,
  code,
  /** What is missing, as the gap names it: `laterality`, `acuity` ... */
  what: z.string().trim().min(1).max(60),
  text: z.string().trim().min(10, 'Write the question.').max(2_000, 'At most 2,000 characters.'),
});

export const answerQuerySchema = z.object({
  queryId: z.uuid(),
  /** Absent: the question is withdrawn. */
  answer: z.string().trim().min(1, 'Write the answer.').max(2_000, 'At most 2,000 characters.').optional(),
});

export const showCodeSchema = z.object({
  system,
  code,
  date: z.iso.date(),
});

/** Settings of the language-model assistant. */
export const saveAssistantSchema = z.object({
  on: z.boolean(),
  baseUrl: matching(/^https?:\/\/[^\s/]+(\/\S*)?$/, 'An address such as http://127.0.0.1:8080/v1.'),
  model: z.string().trim().min(1, 'Name the model.').max(100, 'At most 100 characters.'),
  /** Health information in notes may be sent to this address: the practice has an agreement with who runs it. */
  agreed: z.boolean().optional(),
  /** Absent before the first save. */
  version: version.optional(),
});

/** When a suggestion is taken without a person. */
export const saveAutoAcceptRuleSchema = z.object({
  /** Absent for a new rule. */
  ruleId: z.uuid().optional(),
  version: version.optional(),
  on: z.boolean(),
  system,
  /** A code, or its start with a star: `J06.9`, `Z23*`. */
  codePattern: matching(/^[0-9A-Za-z]{1,3}\.?[0-9A-Za-z]{0,4}\*?$/, 'A code, or its start with a star: J06.9 or Z23*.'),
  minConfidence: z.number().min(0.5, 'At least 50.').max(1, 'At most 100.'),
  /** Share of earlier decisions on the code that accepted it. */
  minAgreement: z.number().min(0.5, 'At least 50.').max(1, 'At most 100.'),
  /** Earlier decisions that there must be. */
  minCount: z.int().min(5, 'At least 5.').max(10_000),
  /** Share of what the rule took that a person looks at afterwards. */
  samplePercent: z.int().min(1, 'At least 1.').max(100, 'At most 100.'),
});

export const openSecondCodingSchema = z.object({ encounterId });

/** What the second coder would bill. */
export const finishSecondCodingSchema = z.object({
  secondCodingId: z.uuid(),
  diagnoses: z.array(code).max(40),
  procedures: z.array(code).max(60),
});
