import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

/** Codes for what has no code of its own, most often billed. */
const UNLISTED = new Set(
  (
    '01999 15999 17999 20999 22899 23929 24999 25999 26989 27299 27599 27899 28899 29799 29999 30999 31299 31599 31899 ' +
    '33999 36299 37799 38999 40899 41899 42999 43289 43499 43659 43999 44238 44799 45399 45499 45999 46999 47379 47399 ' +
    '47579 47999 49329 49659 49999 50549 51999 53899 55899 58578 58579 58679 58999 59899 60699 64999 66999 67299 67399 ' +
    '67999 68399 68899 69399 69799 69949 69979 76496 76499 76999 78999 81599 84999 85999 86849 87999 88299 88399 89240 ' +
    '90749 90899 92499 92700 93799 94799 95199 95999 96379 96549 96999 97039 97139 97799 99199 99429 99499 99600 ' +
    'A0999 A4641 A9270 A9699 A9999 E1399 J3490 J3590 J7599 J7699 J7799 J8499 J8999 J9999 L0999 L2999 L8499 V2799'
  ).split(' '),
);

export const unlistedCodeExplained: Edit = {
  id: 'unlisted-code-explained',
  title: 'A code for what has no code says what it was',
  severity: 'hold',
  source:
    '005010X222A1 loop 2400 SV101-7 (description of unlisted services); CMS Claims Processing Manual ch. 26 section 10.4 item 19',
  why: 'Nobody can price it without words: CO-16 with M51 or N350.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: ({ details, lines }) => {
    if (details?.note || details?.attachments?.length) return [];
    return lines.flatMap((line, index) =>
      UNLISTED.has(line.procedureCode) && !line.note?.trim() && !line.ndc
        ? [
            {
              where: `lines[${index}].note`,
              message: `Line ${line.lineNumber} bills ${line.procedureCode}, which says nothing by itself, and has no note.`,
              fix: 'Write on the line what was done or given, in up to 80 characters.',
            },
          ]
        : [],
    );
  },
  examples: {
    fires: { story: 'no note', claim: (clean) => withLines(clean, { procedureCode: '64999' }) },
    passes: {
      story: 'with note',
      claim: (clean) =>
        withLines(clean, { procedureCode: '64999', note: 'INTERCOSTAL CRYOABLATION, COMPARABLE TO 64620' }),
    },
  },
};
