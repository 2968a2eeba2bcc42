import type { Edit, EditHit } from './edit.ts';
import { type CodeRange, inRanges } from './support/code-ranges.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';
import { isPrimary, positionOf, type ToothPosition, teethOf, withDentalLine } from './support/teeth.ts';

const RULES: readonly {
  ranges: readonly CodeRange[];
  fits: readonly ToothPosition[];
  what: string;
  permanentOnly?: true;
}[] = [
  {
    ranges: [
      ['D2330', 'D2335'],
      ['D2390', 'D2390'],
    ],
    fits: ['front'],
    what: 'a front tooth',
  },
  { ranges: [['D2391', 'D2394']], fits: ['premolar', 'molar'], what: 'a back tooth' },
  {
    ranges: [
      ['D3310', 'D3310'],
      ['D3346', 'D3346'],
    ],
    fits: ['front'],
    what: 'a front tooth',
    permanentOnly: true,
  },
  {
    ranges: [
      ['D3320', 'D3320'],
      ['D3347', 'D3347'],
    ],
    fits: ['premolar'],
    what: 'a premolar',
    permanentOnly: true,
  },
  {
    ranges: [
      ['D3330', 'D3330'],
      ['D3348', 'D3348'],
    ],
    fits: ['molar'],
    what: 'a molar',
    permanentOnly: true,
  },
  { ranges: [['D3230', 'D3230']], fits: ['front'], what: 'a front tooth' },
  { ranges: [['D3240', 'D3240']], fits: ['molar'], what: 'a back tooth' },
];

export const dentalCodeFitsTooth: Edit = {
  id: 'dental-code-fits-tooth',
  title: 'The dental code fits the place of the tooth',
  severity: 'hold',
  source: 'CDT D2330 to D2394 and D3230 to D3348 (front teeth, premolars, molars); 005010X224A2 loop 2400 TOO02',
  why: 'Fillings and root canals have codes by the place of the tooth; the wrong one is denied or paid at another rate.',
  kinds: ['dental'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      const rule = RULES.find(({ ranges }) => inRanges(line.procedureCode, ranges));
      if (!rule) return undefined;
      return teethOf(line).flatMap(({ number }, index): EditHit[] => {
        const position = positionOf(number);
        if (position === undefined || rule.fits.includes(position) || (rule.permanentOnly && isPrimary(number)))
          return [];
        return [
          {
            where: `${path}.teeth[${index}].number`,
            message: `Line ${line.lineNumber} bills ${line.procedureCode}, which is for ${rule.what}, on tooth ${number}.`,
            fix: 'Correct the tooth, or choose the code for its place.',
          },
        ];
      });
    }),
  examples: {
    fires: {
      story: 'back filling on an incisor',
      from: 'dental',
      claim: (clean) => withDentalLine(clean, { teeth: [{ number: '8', surfaces: ['M', 'F'] }] }),
    },
    passes: {
      story: 'root canal of a premolar',
      from: 'dental',
      claim: (clean) => withDentalLine(clean, { procedureCode: 'D3320', teeth: [{ number: '20', surfaces: [] }] }),
    },
  },
};
