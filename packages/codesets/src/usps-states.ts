const STATES: ReadonlyMap<string, string> = new Map(
  `AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia
FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine
MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada
NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon
PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia
WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|AS American Samoa|GU Guam|MP Northern Mariana Islands|PR Puerto Rico
VI US Virgin Islands|FM Micronesia|MH Marshall Islands|PW Palau|AA Armed Forces Americas|AE Armed Forces Europe|AP Armed Forces Pacific`
    .split(/[|\n]/)
    .map((row) => [row.slice(0, 2), row.slice(3)]),
);

/** Name of a two-letter postal state, territory or military code (USPS Publication 28, appendix B), or undefined. */
export function stateName(code: string): string | undefined {
  return STATES.get(code.trim().toUpperCase());
}

/** Whether the text is a two-letter postal code of a state, territory or military region. */
export function isStateCode(code: string): boolean {
  return stateName(code) !== undefined;
}

/** All two-letter postal codes with their names, states first. */
export function stateCodes(): readonly { code: string; name: string }[] {
  return [...STATES].map(([code, name]) => ({ code, name }));
}
