import { cents, sumCents } from '../../../kernel/index.ts';
import type { Claim, ServiceLine } from '../../types.ts';
import { sampleDentalClaim, sampleDentalLine, sampleDentalPractice } from '../sample-dental.ts';
import type { Draw } from './draw.ts';
import { type Age, address, insured, patient, person } from './parties.ts';

/** What a dentist does in a sitting. */
const SITTINGS: readonly ((draw: Draw) => { age: Age; lines: readonly Partial<ServiceLine>[] })[] = [
  () => ({
    age: 'adult',
    lines: [
      { procedureCode: 'D0120', teeth: [] },
      { procedureCode: 'D1110', teeth: [] },
    ],
  }),
  (draw) => ({
    age: 'adult',
    lines: [{ procedureCode: 'D2392', teeth: [{ number: draw.pick(['3', '14', '19', '30']), surfaces: ['M', 'O'] }] }],
  }),
  (draw) => ({
    age: 'adult',
    lines: [{ procedureCode: 'D2331', teeth: [{ number: draw.pick(['7', '8', '9']), surfaces: ['M', 'I'] }] }],
  }),
  (draw) => ({
    age: 'adult',
    lines: [{ procedureCode: 'D7140', teeth: [{ number: draw.pick(['1', '16', '17']), surfaces: [] }] }],
  }),
  (draw) => ({
    age: 'adult',
    lines: [
      draw.chance(50)
        ? { procedureCode: 'D2740', teeth: [{ number: '30', surfaces: [] }], prosthesis: 'I' }
        : {
            procedureCode: 'D2740',
            teeth: [{ number: '14', surfaces: [] }],
            prosthesis: 'R',
            dates: { 'prior-placement': '2015-03-14' },
          },
    ],
  }),
  (draw) => ({
    age: 'adult',
    lines: [{ procedureCode: 'D4341', teeth: [], oralCavityAreas: [draw.pick(['10', '20', '30', '40'])] }],
  }),
];

/** A dental claim as a biller would send it. */
export function dentalClaim(draw: Draw): Claim {
  const { age, lines } = draw.pick(SITTINGS)(draw);
  const of = patient(draw, age);
  const { groupNumber: _none, ...base } = sampleDentalClaim();
  const own = lines.map((line, i) =>
    sampleDentalLine({ lineNumber: i + 1, chargeCents: cents(draw.number(60, 1_200) * 100), ...line }),
  );
  return {
    ...base,
    ...insured(draw, draw.pick(['CI', 'BL', 'MC']), of, age),
    patient: of,
    billing: { ...sampleDentalPractice, address: address(draw) },
    rendering: person(draw, '1223G0001X', 'DDS'),
    lines: own,
    totalChargeCents: sumCents(own.map(({ chargeCents }) => chargeCents)),
  };
}
