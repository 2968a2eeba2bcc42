import { allSegments, childLoops, element, firstSegment, type Loop } from '@cleanclaim/x12';
import type {
  AmbulanceDetails,
  ClaimAttachment,
  ClaimDateKind,
  ClaimDetails,
  ClaimNote,
  VisionDetails,
} from '../../../encounters/index.ts';
import type { IsoDate } from '../../../kernel/index.ts';
import { addressIn } from './parties.ts';
import {
  amountIn,
  codesIn,
  dayIn,
  daysAt,
  elementsOf,
  filled,
  listed,
  numberAt,
  type Reading,
  referenceIn,
  unlessEmpty,
} from './reading.ts';

const DATES: readonly (readonly [ClaimDateKind, string])[] = [
  ['onset', '431'],
  ['initial-treatment', '454'],
  ['last-seen', '304'],
  ['acute-manifestation', '453'],
  ['last-menstrual-period', '484'],
  ['last-x-ray', '455'],
  ['prescription', '471'],
  ['disability-start', '360'],
  ['disability-end', '361'],
  ['last-worked', '297'],
  ['return-to-work', '296'],
  ['assumed-care', '090'],
  ['relinquished-care', '091'],
  ['first-contact', '444'],
  ['appliance-placement', '452'],
];

function datesIn(at: Reading, loop: Loop): Partial<Record<ClaimDateKind, IsoDate>> | undefined {
  const dates: Partial<Record<ClaimDateKind, IsoDate>> = {};
  for (const [kind, qualifier] of DATES) Object.assign(dates, filled({ [kind]: dayIn(at, loop, qualifier) }));
  // 096 is the hour of discharge on an 837I.
  if (at.kind === 'professional') Object.assign(dates, filled({ discharge: dayIn(at, loop, '096') }));
  const disability = firstSegment(loop, 'DTP', '314');
  const { from, through } = disability ? daysAt(at, disability, element(disability, 3)) : {};
  return unlessEmpty({ ...dates, ...filled({ 'disability-start': from, 'disability-end': through }) });
}

function attachmentsIn(loop: Loop): ClaimAttachment[] {
  return allSegments(loop, 'PWK').map((segment) => ({
    reportType: element(segment, 1),
    transmission: element(segment, 2) as ClaimAttachment['transmission'],
    ...filled({ controlNumber: element(segment, 6) }),
  }));
}

const NOTE_KINDS = ['ADD', 'CER', 'DCP', 'DGN', 'TPO'];

/** The first note; kinds that claims do not tell apart are additional information. */
function noteIn(at: Reading, loop: Loop): ClaimNote | undefined {
  const [segment, second] = allSegments(loop, 'NTE');
  if (!segment) return undefined;
  if (second) at.fault(second, 'A claim keeps one note; this one has more.');
  const kind = element(segment, 1);
  return { kind: (NOTE_KINDS.includes(kind) ? kind : 'ADD') as ClaimNote['kind'], text: element(segment, 2) };
}

function ambulanceIn(at: Reading, loop: Loop): AmbulanceDetails | undefined {
  const transport = firstSegment(loop, 'CR1');
  const [pickUp] = childLoops(loop, '2310E');
  const [dropOff] = childLoops(loop, '2310F');
  if (!transport) return undefined;
  const from = addressIn(pickUp);
  const to = addressIn(dropOff);
  if (!from || !to) {
    at.fault(transport, 'A transport is kept only with the places where it began and ended (loops 2310E and 2310F).');
    return undefined;
  }
  const purposes = { roundTripPurpose: element(transport, 9), stretcherPurpose: element(transport, 10) };
  return {
    ...filled({ weightPounds: numberAt(at, transport, 2) }),
    reason: element(transport, 4),
    miles: numberAt(at, transport, 6) ?? 0,
    ...filled(purposes),
    conditions: allSegments(loop, 'CRC', '07').flatMap((segment) => elementsOf(segment, 3, 7)),
    pickUp: from,
    dropOff: { ...filled({ name: element(firstSegment(dropOff, 'NM1'), 3) }), address: to },
  };
}

function visionIn(loop: Loop): VisionDetails | undefined {
  const segment = allSegments(loop, 'CRC').find((one) => /^E[123]$/.test(element(one, 1)));
  if (!segment) return undefined;
  return { category: element(segment, 1) as VisionDetails['category'], conditions: elementsOf(segment, 3, 7) };
}

function specialtiesIn(at: Reading, loop: Loop): ClaimDetails {
  const spine = firstSegment(loop, 'CR2');
  const referral = firstSegment(loop, 'CRC', 'ZZ');
  return filled({
    homebound: firstSegment(loop, 'CRC', '75') ? true : undefined,
    epsdt: referral && { referralGiven: element(referral, 2) === 'Y', conditions: elementsOf(referral, 3, 5) },
    ambulance: at.kind === 'professional' ? ambulanceIn(at, loop) : undefined,
    spinalManipulation: spine && {
      condition: element(spine, 8),
      ...filled({ descriptions: listed(elementsOf(spine, 10, 11)) }),
    },
    vision: visionIn(loop),
  });
}

/** What claims of all kinds may add; `casualty` is the loop with the patient, which holds REF*Y4. */
export function detailsIn(at: Reading, loop: Loop, casualty: Loop | undefined): ClaimDetails {
  const head = firstSegment(loop, 'CLM');
  return filled({
    dates: datesIn(at, loop),
    referralNumber: referenceIn(loop, '9F'),
    cliaNumber: referenceIn(loop, 'X4'),
    mammographyCertification: referenceIn(loop, 'EW'),
    investigationalDeviceExemption: referenceIn(loop, 'LX'),
    demonstrationProject: referenceIn(loop, 'P4'),
    serviceAuthorizationException: referenceIn(loop, '4N'),
    propertyCasualtyClaimNumber: referenceIn(casualty, 'Y4'),
    medicalRecordNumber: referenceIn(loop, 'EA'),
    note: noteIn(at, loop),
    specialProgram: element(head, 12),
    delayReason: element(head, 20),
    attachments: listed(attachmentsIn(loop)),
    patientPaidCents: amountIn(at, loop, 'F5'),
    conditionCodes: listed(codesIn(loop, 'BG')),
    anesthesiaProcedures: listed(codesIn(loop, 'BP', 'BO')),
    ...specialtiesIn(at, loop),
  });
}
