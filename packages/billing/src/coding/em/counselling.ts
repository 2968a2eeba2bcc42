import type { Note } from '../note/types.ts';
import type { AlsoBilled } from './prolonged.ts';
import { minutesFor } from './time-spent.ts';

const TOBACCO = /\b(?:tobacco|smok\w+|cigarettes?|nicotine|vap\w+)\b/i;
const TALK = /\b(?:counsel\w*|cessation|quit\w*|advis\w+|discuss\w*|intervention)\b/i;
const CARE_PLANNING = /\b(?:advance(?:d)? (?:care|directives?)|acp|living will|health ?care proxy|polst|molst)\b/i;

/**
 * Tobacco counselling (99406 beyond 3 up to 10 minutes, 99407 beyond 10) and advance care planning (99497 from 16
 * minutes, 99498 from 46 and for each further 30), each only with its own minutes in the note.
 *
 * Source: CPT time rule (a unit is reached when its midpoint is passed); Medicare NCD 210.4.1 for tobacco.
 */
export function counsellingServices(notes: readonly Note[]): AlsoBilled[] {
  const services: AlsoBilled[] = [];
  const tobacco = minutesFor(notes, TOBACCO);
  if (tobacco !== undefined && TALK.test(tobacco.hit.around) && tobacco.minutes > 3)
    services.push({
      code: tobacco.minutes > 10 ? '99407' : '99406',
      units: 1,
      reason: `${tobacco.minutes} minutes of tobacco counselling.`,
    });
  const planning = minutesFor(notes, CARE_PLANNING);
  if (planning !== undefined && planning.minutes >= 16) {
    services.push({ code: '99497', units: 1, reason: `${planning.minutes} minutes of advance care planning.` });
    const further = Math.floor((planning.minutes - 46) / 30) + 1;
    if (further > 0)
      services.push({ code: '99498', units: further, reason: 'Advance care planning beyond the first 30 minutes.' });
  }
  return services;
}
