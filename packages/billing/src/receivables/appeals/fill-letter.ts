import { type Cents, formatDate, formatDollars, type IsoDate } from '../../kernel/index.ts';

/** What a letter may name. Texts that are not known are '': the letter then says what to fill in. */
export interface LetterFacts {
  level: string;
  payer: string;
  patient: string;
  memberId: string;
  claimNumber: string;
  ourNumber: string;
  noticeDate: IsoDate;
  serviceDate: IsoDate;
  /** Codes with modifiers, as billed. */
  services: string;
  diagnoses: string;
  clinician: string;
  chargeCents: Cents;
  disputedCents: Cents;
  /** `CO-50, N115`. */
  codes: string;
  /** What the payer's codes mean, in our words. */
  payerReasons: string;
  /** Quotes of the chart, one a line. */
  evidence: string;
  authorization: string;
  /** ISO day or ''. */
  firstSent: IsoDate | '';
  filingProof: string;
  policy: string;
  /** How we knew that the coverage was in force, in a sentence. */
  coverageProof: string;
  practicePhone: string;
}

/** What is asked for where a fact is missing. Facts that may be left out are not here: their place stays empty. */
const ASKS: Readonly<Record<string, string>> = {
  memberId: 'member number',
  diagnoses: 'diagnoses in words',
  clinician: 'who performed it',
  payerReasons: "the payer's reason",
  evidence: 'the places of the record that show it',
  authorization: 'authorization number',
  firstSent: 'the day it was first sent',
  coverageProof: 'how you knew that the coverage was in force',
  practicePhone: 'telephone number',
};

const PLACE = /\[fill in: ([^\]]+)\]/g;

function valuesOf(facts: LetterFacts): Readonly<Record<string, string>> {
  const { noticeDate, serviceDate, firstSent, chargeCents, disputedCents, ...texts } = facts;
  return {
    ...texts,
    noticeDate: formatDate(noticeDate),
    serviceDate: formatDate(serviceDate),
    firstSent: firstSent === '' ? '' : formatDate(firstSent),
    charge: formatDollars(chargeCents),
    disputed: formatDollars(disputedCents),
  };
}

/**
 * A template with its fields filled. A fact that is missing and needed becomes `[fill in: ...]`; a field that is unknown
 * stays as it was written, so that a person sees it.
 */
export function fillLetter(body: string, facts: LetterFacts): string {
  const values = valuesOf(facts);
  const filled = body.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(values, name)) return whole;
    const value = values[name] ?? '';
    const ask = ASKS[name];
    return value !== '' ? value : ask === undefined ? '' : `[fill in: ${ask}]`;
  });
  return filled
    .split('\n\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** What a letter still asks to be filled in; none when it may go out. */
export function openPlaces(letter: string): string[] {
  const asked = [...letter.matchAll(PLACE)].map(([, what = '']) => what);
  const fields = [...letter.matchAll(/\{([a-zA-Z]+)\}/g)].map(([whole]) => whole);
  return [...asked, ...fields];
}
