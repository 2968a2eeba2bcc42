import { buildCodeSets, type CodeSets } from '@cleanclaim/codesets';
import type { VisitLevel } from '../../em/index.ts';
import type { Evidence } from '../../evidence.ts';
import type { SectionKind } from '../../note/types.ts';
import type { CodeSuggestion, CodingReview, LeftOut } from '../../review-types.ts';

export function evidenceIn(section: SectionKind): Evidence {
  const status = { certainty: 'affirmed', time: 'current', experiencer: 'patient', section, cues: [] } as const;
  return { note: 0, start: 0, end: 4, rule: 'title', status };
}

export function suggestion(code: string, more: Partial<CodeSuggestion> = {}): CodeSuggestion {
  return {
    code,
    system: 'icd10cm',
    label: `label of ${code}`,
    confidence: 0.9,
    evidence: [evidenceIn('assessment')],
    reasons: [],
    gaps: [],
    ...more,
  };
}

export function leftOut(code: string, reason: LeftOut['reason'], section: SectionKind): LeftOut {
  return { code, label: `label of ${code}`, reason, evidence: evidenceIn(section) };
}

export function visit(code: string, more: Partial<VisitLevel> = {}): VisitLevel {
  return {
    setting: 'office-established',
    code,
    basis: 'mdm',
    also: [],
    modifiers: [],
    reasons: ['Moderate.'],
    ...more,
  };
}

export function review(more: Partial<CodingReview> = {}): CodingReview {
  return { diagnoses: [], procedures: [], leftOut: [], findings: [], hccs: [], notices: [], ...more };
}

const CATEGORIES: Readonly<Record<string, string>> = { E1122: '37', E119: '38', N184: '327', J449: '280' };

const PAIRS: Readonly<Record<string, 0 | 1 | 9>> = { '20610 99214': 1, '80053 80048': 0, '11042 97597': 9 };

/** Sets with small invented tables: categories 37 over 38, one pair of each indicator, units of three kinds. */
export function sampleTables(): CodeSets {
  const from = '2026-01-01';
  return buildCodeSets(
    [],
    [
      {
        name: 'hcc',
        release: '2026',
        from,
        data: {
          models: ['V28'],
          find: (code) => (CATEGORIES[code] === undefined ? [] : [CATEGORIES[code]]),
          label: (category) => (category === '37' ? 'Diabetes with complications' : undefined),
          drops: (category) => (category === '37' ? ['38'] : []),
          chronic: () => true,
          coefficient: () => undefined,
          count: 4,
        },
      },
      {
        name: 'ncci-mue-practitioner',
        release: '2026Q1',
        from,
        data: {
          find: (code) => {
            const indicator = ({ '99214': 2, J3301: 3, '11719': 1 } as const)[code];
            return indicator === undefined
              ? undefined
              : { units: 1, adjudicationIndicator: indicator, rationale: 'Nature of service' };
          },
          count: 3,
        },
      },
      {
        name: 'ncci-ptp-practitioner',
        release: '2026Q1',
        from,
        data: {
          find: (first, second) => {
            const indicator = PAIRS[`${first} ${second}`];
            return indicator === undefined ? undefined : { modifierIndicator: indicator, rationale: 'Standards' };
          },
          count: 3,
        },
      },
    ],
  );
}
