import type { Note } from '../note/types.ts';
import { readData } from './data-reviewed.ts';
import { readProblems } from './problems.ts';
import { readRisk } from './risk.ts';
import type { MdmItem, MdmLevel, MdmTable } from './types.ts';
import { levelOf, rankOf } from './visit-families.ts';

/** The level that two of the three elements meet or exceed: the middle one. */
export function twoOfThree(problems: MdmLevel, data: MdmLevel, risk: MdmLevel): MdmLevel {
  const ranks = [problems, data, risk].map(rankOf).sort((a, b) => a - b);
  return levelOf(ranks[1] ?? 0);
}

/**
 * Medical decision making of a visit, with what counts in each element.
 *
 * @param procedures codes that the same physician bills that day; their tests count nowhere
 */
export function decideMdm(notes: readonly Note[], procedures: readonly string[]): MdmTable {
  const problems = readProblems(notes);
  const data = readData(notes, procedures);
  const risk = readRisk(notes);
  return {
    problems: problems.level,
    data: data.level,
    risk: risk.level,
    overall: twoOfThree(problems.level, data.level, risk.level),
    items: [...problems.items, ...data.items, ...risk.items],
  };
}

const ELEMENTS = ['problems', 'data', 'risk'] as const;
const SUPPORT: Readonly<Record<MdmItem['element'], string>> = {
  problems: 'problems addressed',
  data: 'data',
  risk: 'risk',
  time: 'time',
};

/** In words: the level of each element with what gave it, and which elements are short of the next level. */
export function mdmReasons(mdm: MdmTable): string[] {
  const reasons = [
    `Decision making is ${mdm.overall}: problems ${mdm.problems}, data ${mdm.data}, risk ${mdm.risk}; two of three decide.`,
  ];
  for (const element of ELEMENTS) {
    const items = mdm.items.filter((item) => item.element === element).map((item) => item.what);
    if (items.length > 0) reasons.push(`${SUPPORT[element]}: ${items.join('; ')}.`);
  }
  if (mdm.overall !== 'high') {
    const next = levelOf(rankOf(mdm.overall) + 1);
    const short = ELEMENTS.filter((element) => rankOf(mdm[element]) < rankOf(next)).map((one) => SUPPORT[one]);
    reasons.push(`Not ${next}: ${short.join(' and ')} ${short.length === 1 ? 'does' : 'do'} not reach it.`);
  }
  return reasons.map((reason) => reason.charAt(0).toUpperCase() + reason.slice(1));
}
