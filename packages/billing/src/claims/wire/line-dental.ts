import type { OutElement, OutSegment } from '@cleanclaim/x12';
import type { LineDateKind } from '../../encounters/index.ts';
import { toDecimal } from '../../kernel/index.ts';
import type { Claim, ServiceLine } from '../types.ts';
import { linePlace, lineTitle, pointers, procedureElement, unitsOf } from './line-common.ts';
import { atMost, codesOf, dated, present, reference, requiredIdentifier, slot } from './values.ts';

/** DTP beside the date of service, in the guide's order. */
const DATES: readonly (readonly [LineDateKind, string])[] = [
  ['prior-placement', '441'],
  ['treatment-start', '196'],
  ['treatment-completion', '198'],
];

function toothSegments(line: ServiceLine): OutSegment[] {
  const teeth = line.teeth ?? [];
  atMost(teeth, 32, '2400', 'TOO02', 'teeth on a line');
  return teeth.map(({ number, surfaces }): OutSegment => {
    const title = lineTitle(line);
    const tooth = requiredIdentifier(number, slot('2400', 'TOO02', `the tooth of ${title}`, 30));
    atMost(surfaces, 5, '2400', 'TOO03', 'surfaces of a tooth');
    const sent = codesOf(surfaces, slot('2400', 'TOO03', `the surface of ${title}`, 2));
    return sent.length === 0 ? ['TOO', 'JP', tooth] : ['TOO', 'JP', tooth, sent];
  });
}

/** LX to REF of an 837D line (005010X224A2, loop 2400). A predetermination has no date of service: nothing was done yet. */
export function dentalLine(claim: Claim, line: ServiceLine, index: number): OutSegment[] {
  const title = lineTitle(line);
  const code = requiredIdentifier(line.procedureCode, slot('2400', 'SV301', `the procedure code of ${title}`, 48));
  const areas = codesOf(line.oralCavityAreas, slot('2400', 'SV304', `the area of the mouth of ${title}`, 3));
  atMost(areas, 5, '2400', 'SV304', 'areas of the mouth on a line');
  const pointed: OutElement = line.diagnosisPointers.length > 0 ? pointers(claim, line, 'SV311', false) : undefined;
  const head = ['SV3', procedureElement(claim, line, 'SV301', code), toDecimal(line.chargeCents)] as const;
  const place = linePlace(claim, line, 'SV303');
  const isPlan = claim.details?.dental?.predetermination === true;
  const dates = DATES.map(([kind, qualifier]) =>
    dated('2400', qualifier, line.dates?.[kind], `the date of ${kind.replaceAll('-', ' ')} of ${title}`),
  );
  return present(
    ['LX', String(index + 1)],
    [
      ...head,
      place,
      areas.length > 0 ? areas : undefined,
      line.prosthesis ?? '',
      unitsOf(line, 'SV306'),
      '',
      '',
      '',
      '',
      pointed,
    ],
    ...toothSegments(line),
    !isPlan && dated('2400', '472', line.dateOfService, `the date of ${title}`),
    ...dates,
    reference('2400', 'G1', line.priorAuthorizationNumber, `the prior authorization of ${title}`),
    ['REF', '6R', String(line.lineNumber)],
    reference('2400', '9F', line.referralNumber, `the referral number of ${title}`),
  );
}
