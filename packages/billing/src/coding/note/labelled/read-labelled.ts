import type { Certainty, Experiencer, Laterality, MentionAttributes, SectionKind, Span, TimeOf } from '../types.ts';

/** A mention with what its author says of it. What has no label is affirmed, current, the patient's, without side. */
export interface Labelled {
  span: Span;
  words: string;
  certainty: Certainty;
  time: TimeOf;
  experiencer: Experiencer;
  laterality: Laterality | 'none';
  acuity: NonNullable<MentionAttributes['acuity']>['value'] | 'none';
  severity: NonNullable<MentionAttributes['severity']>['value'] | 'none';
  encounter: NonNullable<MentionAttributes['encounter']>['value'] | 'none';
  trimester: 1 | 2 | 3 | 'none';
  /** Only where the label names one. */
  section?: SectionKind;
}

const LABELS: Readonly<Record<string, Partial<Labelled>>> = {
  negated: { certainty: 'negated' },
  uncertain: { certainty: 'uncertain' },
  past: { time: 'past' },
  conditional: { time: 'conditional' },
  planned: { time: 'planned' },
  family: { experiencer: 'family' },
  other: { experiencer: 'other' },
  left: { laterality: 'left' },
  right: { laterality: 'right' },
  bilateral: { laterality: 'bilateral' },
  acute: { acuity: 'acute' },
  chronic: { acuity: 'chronic' },
  'acute-on-chronic': { acuity: 'acute-on-chronic' },
  subacute: { acuity: 'subacute' },
  recurrent: { acuity: 'recurrent' },
  mild: { severity: 'mild' },
  moderate: { severity: 'moderate' },
  severe: { severity: 'severe' },
  initial: { encounter: 'initial' },
  subsequent: { encounter: 'subsequent' },
  sequela: { encounter: 'sequela' },
  t1: { trimester: 1 },
  t2: { trimester: 2 },
  t3: { trimester: 3 },
};

function readLabel(label: string): Partial<Labelled> {
  if (label.startsWith('@')) return { section: label.slice(1) as SectionKind };
  const meaning = LABELS[label];
  if (!meaning) throw new Error(`Unknown label "${label}"`);
  return meaning;
}

/** The text without its marks, and the mentions with offsets into it. Throws on a label that does not exist. */
export function readLabelled(marked: string): { text: string; mentions: Labelled[] } {
  const mentions: Labelled[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[\[([^|\]]+)(?:\|([^\]]+))?\]\]/g)) {
    const [whole, words = '', labels = ''] = match;
    text += marked.slice(from, match.index);
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    from = match.index + whole.length;
    const meanings = labels
      .split(' ')
      .filter((label) => label !== '')
      .map(readLabel);
    mentions.push(
      Object.assign(
        {
          span,
          words,
          certainty: 'affirmed',
          time: 'current',
          experiencer: 'patient',
          laterality: 'none',
          acuity: 'none',
          severity: 'none',
          encounter: 'none',
          trimester: 'none',
        } satisfies Labelled,
        ...meanings,
      ),
    );
  }
  return { text: text + marked.slice(from), mentions };
}
