/** Services that a payer pays after it has read something: LOINC code of what it asks for. */
interface RecordsPolicy {
  procedures: readonly string[];
  loinc: string;
}

/** Unlisted procedures: nobody knows what was done before reading the operation note. */
export const recordsPolicies: readonly RecordsPolicy[] = [
  { procedures: ['17999', '22899', '49999', '64999'], loinc: '11504-8' },
];

/** What is asked for of a member whose records the payer wants: the progress note. */
export const MEMBER_RECORDS_LOINC = '11506-3';
