import { buildCodeSets, type CodeEntry, type CodeSets } from '@cleanclaim/codesets';

/** A small release for tests: codes with short titles, billable unless a longer code follows. */
const ROWS = `
A419 Sepsis, unspecified organism
B999 Infection, unspecified
C349 Cancer of lung
C3490 Cancer of unspecified lung
C3491 Cancer of right lung
C799 Secondary cancer, unspecified site
D649 Anemia, unspecified
E11 Type 2 diabetes
E1122 Type 2 diabetes with diabetic chronic kidney disease
E1142 Type 2 diabetes with diabetic polyneuropathy
E1165 Type 2 diabetes with hyperglycemia
E119 Type 2 diabetes without complications
G629 Polyneuropathy, unspecified
I10 Hypertension
I110 Hypertensive heart disease with heart failure
I129 Hypertensive chronic kidney disease
I130 Hypertensive heart and chronic kidney disease with heart failure
I509 Heart failure, unspecified
J189 Pneumonia, unspecified organism
J440 COPD with lower respiratory infection
J449 COPD, unspecified
M2556 Pain in knee
M25561 Pain in right knee
M25562 Pain in left knee
M25569 Pain in unspecified knee
N18 Chronic kidney disease
N184 Chronic kidney disease, stage 4
N186 End stage renal disease
N189 Chronic kidney disease, unspecified
N390 Urinary tract infection
R05 Cough
R073 Chest pain on effort
R079 Chest pain, unspecified
R509 Fever, unspecified
R52 Pain, unspecified
R739 High blood sugar
S9340 Sprain of ligament of ankle
S93401 Sprain of right ankle
S93401A Sprain of right ankle, initial encounter
S93401D Sprain of right ankle, subsequent encounter
S93402A Sprain of left ankle, initial encounter
S93409A Sprain of unspecified ankle, initial encounter
W19XXXA Unspecified fall, initial encounter
Z9049 Absence of other parts of digestive tract
Z87891 History of nicotine dependence
`;

/** The small release as code sets; FY2026, in force from 2025-10-01. */
export function testingRelease(): CodeSets {
  const rows = ROWS.trim().split('\n');
  const codes = rows.map((row) => row.slice(0, row.indexOf(' ')));
  const entries = rows.map((row): CodeEntry => {
    const code = row.slice(0, row.indexOf(' '));
    const billable = !codes.some((other) => other !== code && other.startsWith(code));
    return { code, label: row.slice(row.indexOf(' ') + 1), from: '2025-10-01', billable };
  });
  return buildCodeSets([{ name: 'icd10cm', release: 'FY2026', subset: true, effectiveFrom: '2025-10-01', entries }]);
}
