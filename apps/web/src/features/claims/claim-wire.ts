import { startsWithElements } from '../../ui/x12-text.ts';

/** Indexes of the segments that begin so, between two places. */
function matching(segments: readonly string[], elements: string[], from = 0, to = segments.length): number[] {
  return segments.flatMap((segment, i) => (i >= from && i < to && startsWithElements(segment, ...elements) ? [i] : []));
}

/** A segment that belongs to a name: the first of its kind before the next name. */
function after(segments: readonly string[], name: string, ids: string[]): number[] {
  const [start] = matching(segments, ['NM1', name]);
  if (start === undefined) return [];
  const next = segments.findIndex((segment, i) => i > start && /^(NM1|CLM|HL)\b/.test(segment));
  return ids.flatMap((id) => matching(segments, [id], start, next < 0 ? segments.length : next));
}

function ofPerson(segments: readonly string[], name: string, field: string | undefined): number[] {
  if (field === 'address') return after(segments, name, ['N3', 'N4']);
  return field === 'birthDate' || field === 'sex' ? after(segments, name, ['DMG']) : matching(segments, ['NM1', name]);
}

/** Where the patient stands: in a loop of their own, or as the subscriber. */
function patientName(segments: readonly string[]): string {
  return matching(segments, ['NM1', 'QC']).length > 0 ? 'QC' : 'IL';
}

function ofLine(segments: readonly string[], index: number, field: string): number[] {
  const [start] = matching(segments, ['LX', String(index + 1)]);
  if (start === undefined) return [];
  const next = segments.findIndex((segment, i) => i > start && startsWithElements(segment, 'LX'));
  const end = next < 0 ? segments.length : next;
  const own =
    field === 'dateOfService'
      ? matching(segments, ['DTP', '472'], start, end)
      : field.startsWith('ndc')
        ? [...matching(segments, ['LIN'], start, end), ...matching(segments, ['CTP'], start, end)]
        : matching(segments, ['SV1'], start, end);
  return own.length > 0 ? own : [start];
}

function ofProvider(segments: readonly string[], name: string, field: string | undefined): number[] {
  const taxonomy = field === 'taxonomy' ? after(segments, name, ['PRV']) : [];
  return taxonomy.length > 0 ? taxonomy : matching(segments, ['NM1', name]);
}

/**
 * The segments of the 837 that a field of the claim form fills.
 * @param path of the form: `memberId`, `lines.0.units`.
 * @returns indexes in `segments`; none where the field is not sent.
 */
export function segmentsOf(path: string, segments: readonly string[]): number[] {
  const [first, second, third = ''] = path.split('.');
  switch (first) {
    case 'memberId':
    case 'relationship':
      return matching(segments, ['NM1', 'IL']);
    case 'groupNumber':
      return matching(segments, ['SBR']);
    case 'payer':
      return matching(segments, ['NM1', 'PR']);
    case 'subscriber':
      return ofPerson(segments, 'IL', second);
    case 'patient':
      return matching(segments, ['NM1', patientName(segments)]);
    case 'patientSex':
      return ofPerson(segments, patientName(segments), 'sex');
    case 'patientAddress':
      return ofPerson(segments, patientName(segments), 'address');
    case 'placeOfService':
      return matching(segments, ['CLM']);
    case 'accident':
      return second === 'date' ? matching(segments, ['DTP', '439']) : matching(segments, ['CLM']);
    case 'priorAuthorizationNumber':
      return matching(segments, ['REF', 'G1']);
    case 'facility':
      return matching(segments, ['NM1', '77']);
    case 'dateOfService':
      return matching(segments, ['DTP', '472']);
    case 'rendering':
      return ofProvider(segments, '82', second);
    case 'referring':
      return ofProvider(segments, 'DN', second);
    case 'diagnoses':
      return matching(segments, ['HI']);
    case 'lines':
      return ofLine(segments, Number(second), third);
    default:
      return [];
  }
}
