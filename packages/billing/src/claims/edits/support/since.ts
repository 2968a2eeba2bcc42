/** The 5010 guides are the standard for claims since 1 January 2012 (45 CFR 162.1102). */
export const SINCE_5010 = { from: '2012-01-01' } as const;

/** ICD-10-CM is the standard for dates of service since 1 October 2015 (45 CFR 162.1002). */
export const SINCE_ICD10 = { from: '2015-10-01' } as const;
