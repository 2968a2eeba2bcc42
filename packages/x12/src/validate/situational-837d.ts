import { allSegments, childLoops, component, element, firstSegment } from '../access.ts';
import type { Loop, Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement } from './collector.ts';

/** Checks of the 837D that look at each tooth (SNIP 4 and 6), in the Universal numbering system of the ADA. */

const letters = [...'ABCDEFGHIJKLMNOPQRST'];
const upTo = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

/** Permanent 1 to 32, primary A to T, and supernumerary teeth beside them: 51 to 82, AS to TS. */
const TEETH: ReadonlySet<string> = new Set([
  ...upTo(1, 32),
  ...letters,
  ...upTo(51, 82),
  ...letters.map((letter) => `${letter}S`),
]);

/** Incisors and canines: teeth with an incisal edge (I) instead of an occlusal surface (O). */
const anterior = [...upTo(6, 11), ...upTo(22, 27)];
const primaryAnterior = [...'CDEFGH', ...'MNOPQR'];
const ANTERIOR: ReadonlySet<string> = new Set([
  ...anterior,
  ...anterior.map((tooth) => String(Number(tooth) + 50)),
  ...primaryAnterior,
  ...primaryAnterior.map((letter) => `${letter}S`),
]);

/** Surfaces that the CDT descriptor of a filling or inlay counts; 4 stands for four or more. */
const SURFACES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    1: 'D2140 D2330 D2391 D2410 D2510 D2610 D2650',
    2: 'D2150 D2331 D2392 D2420 D2520 D2620 D2651',
    3: 'D2160 D2332 D2393 D2430 D2530 D2630 D2652',
    4: 'D2161 D2394',
  }).flatMap(([surfaces, codes]) => codes.split(' ').map((code) => [code, Number(surfaces)] as const)),
);

function warn(at: Collector, segment: Segment, loop: string, n: number, parts: Parameters<typeof addElement>[5]): void {
  addElement(at, segment, loop, n, undefined, { severity: 'warning', ik403: 'I12', ...parts });
}

/** Teeth and surfaces of a service line (TOO). */
export function checkTeeth(at: Collector, line: Loop): void {
  const service = firstSegment(line, 'SV3');
  const procedure = component(service, 1, 2);
  const seen = new Set<string>();
  for (const too of allSegments(line, 'TOO')) {
    const tooth = element(too, 2);
    const surfaces = [1, 2, 3, 4, 5].map((m) => component(too, 3, m)).filter((surface) => surface !== '');
    if (tooth === '') checkToothGiven(at, too, surfaces);
    else if (!TEETH.has(tooth)) reportTooth(at, too, '2400', 2, tooth);
    else checkSurfaces(at, too, tooth, surfaces);
    if (tooth !== '' && seen.has(tooth)) {
      warn(at, too, '2400', 2, {
        snip: 4,
        code: 'tooth-twice',
        value: tooth,
        message: `The line names tooth ${tooth} twice.`,
        fix: 'Name each tooth once, with all of its surfaces.',
      });
    }
    seen.add(tooth);
    checkSurfaceCount(at, too, procedure, surfaces);
  }
}

function checkToothGiven(at: Collector, too: Segment, surfaces: readonly string[]): void {
  addElement(at, too, '2400', 2, undefined, {
    snip: 4,
    code: surfaces.length > 0 ? 'surface-without-tooth' : 'tooth-empty',
    message: surfaces.length > 0 ? 'Surfaces are named without their tooth.' : 'TOO names no tooth.',
    fix: 'Put the tooth number into TOO02.',
    ik403: 'I9',
  });
}

function reportTooth(at: Collector, segment: Segment, loop: string, n: number, tooth: string): void {
  const isPadded = TEETH.has(tooth.replace(/^0+/, ''));
  addElement(at, segment, loop, n, undefined, {
    snip: 4,
    code: 'tooth-number',
    value: tooth.slice(0, 40),
    message: isPadded
      ? 'Tooth numbers have no leading zero.'
      : 'This is no tooth: 1 to 32, A to T, and for supernumerary teeth 51 to 82 or AS to TS.',
    fix: isPadded ? 'Write the number without the zero.' : 'Use the number of the Universal system.',
    ik403: '7',
  });
}

function checkSurfaces(at: Collector, too: Segment, tooth: string, surfaces: readonly string[]): void {
  const foreign = ANTERIOR.has(tooth) ? 'O' : 'I';
  if (surfaces.includes(foreign)) {
    warn(at, too, '2400', 3, {
      snip: 6,
      code: 'surface-of-tooth',
      value: foreign,
      message:
        foreign === 'O'
          ? `Tooth ${tooth} is a front tooth: it has no occlusal surface (O).`
          : `Tooth ${tooth} is a back tooth: it has no incisal edge (I).`,
      fix: foreign === 'O' ? 'Use I for the incisal edge.' : 'Use O for the occlusal surface.',
    });
  }
  if (new Set(surfaces).size === surfaces.length) return;
  warn(at, too, '2400', 3, {
    snip: 4,
    code: 'surface-twice',
    message: 'A surface of the tooth is named twice.',
    fix: 'Name each surface once.',
  });
}

function checkSurfaceCount(at: Collector, too: Segment, procedure: string, surfaces: readonly string[]): void {
  const wanted = SURFACES.get(procedure);
  const given = new Set(surfaces).size;
  if (wanted === undefined || given === wanted || (wanted === 4 && given > 4) || given === 0) return;
  warn(at, too, '2400', 3, {
    snip: 6,
    code: 'surface-count',
    message: `${procedure} is for ${wanted === 4 ? 'four or more' : wanted} surface${wanted === 1 ? '' : 's'}, but ${given} ${given === 1 ? 'is' : 'are'} named.`,
    fix: 'Bill the code for the number of surfaces, or correct TOO03.',
  });
}

/** Procedures on a tooth that is there: fillings and crowns, root canals, periodontal treatment. */
const NEEDS_TOOTH = /^D[234]/;

/** Teeth that are missing or to be extracted (DN2), and the months of orthodontic treatment (DN1). */
export function checkDentition(at: Collector, claim: Loop): void {
  const missing = new Set<string>();
  const seen = new Set<string>();
  for (const dn2 of allSegments(claim, 'DN2')) {
    const tooth = element(dn2, 1);
    if (tooth !== '' && !TEETH.has(tooth)) reportTooth(at, dn2, '2300', 1, tooth);
    if (seen.has(tooth)) {
      warn(at, dn2, '2300', 1, {
        snip: 4,
        code: 'tooth-status-twice',
        value: tooth.slice(0, 40),
        message: `The claim tells the status of tooth ${tooth.slice(0, 10)} twice.`,
        fix: 'Tell the status of each tooth once.',
      });
    }
    seen.add(tooth);
    if (element(dn2, 2) === 'M') missing.add(tooth);
  }
  for (const line of childLoops(claim, '2400')) checkMissingTeeth(at, line, missing);
  checkMonths(at, firstSegment(claim, 'DN1'));
}

function checkMissingTeeth(at: Collector, line: Loop, missing: ReadonlySet<string>): void {
  if (!NEEDS_TOOTH.test(component(firstSegment(line, 'SV3'), 1, 2))) return;
  for (const too of allSegments(line, 'TOO')) {
    const tooth = element(too, 2);
    if (!missing.has(tooth)) continue;
    warn(at, too, '2400', 2, {
      snip: 6,
      code: 'missing-tooth-treated',
      value: tooth.slice(0, 40),
      message: `Tooth ${tooth.slice(0, 10)} is treated, but the claim says that it is missing (DN2).`,
      fix: 'Check the tooth of the line and the missing teeth.',
    });
  }
}

function checkMonths(at: Collector, dn1: Segment | undefined): void {
  const total = Number(element(dn1, 1));
  const remaining = Number(element(dn1, 2));
  if (dn1 === undefined || element(dn1, 1) === '' || !(remaining > total)) return;
  addElement(at, dn1, '2300', 2, undefined, {
    snip: 4,
    code: 'orthodontic-months',
    value: element(dn1, 2),
    message: 'More months of treatment remain than the whole treatment takes.',
    fix: 'Check DN101 (all months) and DN102 (months that remain).',
    ik403: 'I12',
  });
}
