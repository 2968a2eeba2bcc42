import type { Severity } from '../types.ts';
import type { InspectedElement, NumberedFinding } from './model.ts';

/** How bad the findings of one segment are, by their numbers. */
export type Severities = ReadonlyMap<number, Severity>;

/** Looked up once per segment: a segment may have thousands of elements and as many findings. */
export function severitiesOf(findings: readonly NumberedFinding[]): Severities {
  return new Map(findings.map((one) => [one.number, one.finding.severity]));
}

/** The worst that findings say about an element; undefined where none does. */
export function worstSeverity(element: InspectedElement, severities: Severities): Severity | undefined {
  let worst: Severity | undefined;
  for (const number of element.findings) {
    const severity = severities.get(number);
    if (severity === 'error') return severity;
    worst ??= severity;
  }
  return worst;
}
