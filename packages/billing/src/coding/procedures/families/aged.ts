import type { Draft, Mention, ProcedureContext } from '../types.ts';
import { draft, withGap } from './draft.ts';
import { ageOn, lengthsCm } from './read-facts.ts';

/** Tonsils and adenoids: which of them, under 12 years or older. */
export function tonsils(mentions: readonly Mention[], context: ProcedureContext): Draft[] {
  const text = mentions.map((one) => one.sentence).join('\n');
  const age = ageOn(context.patient?.birthDate, context.dateOfService);
  const both =
    /\badenotonsil|\bt ?(?:&|and) ?a\b|tonsillectomy[\s\S]*adenoidectomy|adenoidectomy[\s\S]*tonsillectomy/i.test(text);
  const pair = both ? ['42820', '42821'] : /tonsillectomy/i.test(text) ? ['42825', '42826'] : ['42830', '42831'];
  const what = both ? 'Tonsils and adenoids.' : pair[0] === '42825' ? 'Tonsils only.' : 'Adenoids only.';
  return [
    draft(
      mentions,
      pair[(age ?? 0) >= 12 ? 1 : 0] ?? '',
      what,
      age === undefined ? 'Age unknown: under 12 is taken.' : `Age ${age}.`,
    ),
  ];
}

/** Abdominal wall hernias since 2023: total length of the defects, first or recurrent, stuck or not. */
export function ventralHernia(mentions: readonly Mention[]): Draft[] {
  const text = mentions.map((one) => `${one.sentence}\n${one.scope}`).join('\n');
  const cm = lengthsCm(text)[0];
  const recurrent = /\brecurrent/i.test(text);
  const stuck = /\b(?:incarcerat|strangulat)/i.test(text);
  const base = (recurrent ? 49613 : 49591) + ((cm ?? 0) > 10 ? 4 : (cm ?? 0) >= 3 ? 2 : 0) + (stuck ? 1 : 0);
  const made = draft(
    mentions,
    String(base),
    recurrent ? 'Recurrent.' : 'First repair.',
    stuck ? 'Incarcerated or strangulated.' : 'Reducible.',
    cm === undefined ? 'The size is not documented: under 3 cm is taken.' : `Defect ${cm} cm.`,
  );
  return cm === undefined
    ? [
        withGap(
          made,
          'size',
          'The total length of the hernia defect is not documented.',
          'Please document the length of the hernia defect in cm.',
        ),
      ]
    : [made];
}
