/** Languages in which the practice writes to patients. */
export type Language = 'en' | 'es';

/** One text in each language. */
export type Words = Readonly<Record<Language, string>>;
