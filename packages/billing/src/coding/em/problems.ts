import type { Note, SectionKind } from '../note/types.ts';
import { type Course, type CourseOf, courseOf } from './problem-course.ts';
import { type ProblemMention, problemMentions } from './problem-mentions.ts';
import { evidenceOf, findAll } from './reading.ts';
import type { MdmItem, MdmLevel } from './types.ts';
import { levelOf, rankOf } from './visit-families.ts';

const ADDRESSED_IN: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'assessment',
  'plan',
  'discharge-diagnosis',
  'hospital-course',
  'orders',
]);
const BACKGROUND: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'past-history',
  'medications',
  'vital-signs',
  'results',
  'imaging',
  'instructions',
  'orders',
  'indication',
  'time',
]);

/** Words that show that a problem was dealt with in this visit. */
const DEALT_WITH =
  /\b(?:stable|controlled|baseline|unchanged|asymptomatic|quiescent|compensated|euvolemic|well|at goal|goal|control|worse\w*|exacerbat\w+|flare\w*|continu\w+|refill\w*|increas\w+|decreas\w+|start\w*|add(?:ed|ing)?|switch\w*|adjust\w*|titrat\w+|follow[- ]?up|here for|presents? (?:for|with)|seen for|check|management of|monitor\w*|recheck|repeat|order\w*|treat\w*|prescri\w+|doing well|tolerat\w+|improv\w+|uncontrolled|elevated|diagnos\w+|refer\w*|manage\w*|progress\w*|decompensat\w+|compliant|adherent|work[- ]?up|reduc\w+|dose|evaluat\w+|side effects?|new|resolved|admit\w*|remission|visit for)\b/i;
/** Named, but someone else's business or another day's. */
const NOT_ADDRESSED =
  /\b(?:not addressed|not discussed|deferred|managed (?:by|elsewhere)|followed (?:separately |closely |elsewhere )?by (?:his |her |their |the |an? )?(?:own |outside )?(?:\w+olog\w*|\w+ist\b|pcp|primary|psychiatr\w+|other|specialist|outside)|will be addressed|address at (?:next|another)|per (?:cardiology|nephrology|endocrinology|oncology|psychiatry)|not active today)\b/i;

/** Diagnoses that a reading gives may stand there alone: "CT: acute appendicitis". */
const GRAVE: ReadonlySet<string> = new Set(['threat', 'systemic', 'complicated-injury']);
const isReading = ({ hit }: ProblemMention) => hit.section === 'imaging' || hit.section === 'results';

interface Problem {
  mention: ProblemMention;
  course: CourseOf;
}

function isAddressed(mention: ProblemMention, all: readonly ProblemMention[]): boolean {
  const peers = all.filter((one) => one.cluster === mention.cluster);
  return peers.some((one) => isDealtWith(one));
}

function isDealtWith(mention: ProblemMention): boolean {
  const text = `${mention.before.text} ${mention.hit.text} ${mention.after.text}`;
  return DEALT_WITH.test(text) && !NOT_ADDRESSED.test(text);
}

/** The mentions that were addressed: of the assessment and plan where there is one, else of the whole prose. */
function addressed(mentions: readonly ProblemMention[]): ProblemMention[] {
  const open = mentions.filter((one) => !NOT_ADDRESSED.test(`${one.before.text} ${one.after.text}`));
  const hasAssessment = mentions.some(
    ({ hit }) => hit.section === 'assessment' || hit.section === 'discharge-diagnosis',
  );
  const inPlan = open.filter((one) => ADDRESSED_IN.has(one.hit.section) && !one.isPast);
  const prose = open.filter(
    (one) => !BACKGROUND.has(one.hit.section) || (GRAVE.has(one.problemClass) && isReading(one)),
  );
  if (inPlan.some((one) => one.problemClass !== 'symptom')) {
    // A plan alone lists what is done; the grave illness it is done for stands above it.
    const grave = prose.filter((one) => one.problemClass === 'threat' && !one.isPast && !inPlan.includes(one));
    return hasAssessment ? inPlan : [...inPlan, ...grave];
  }
  const current = prose.filter((one) => {
    if (one.problemClass !== 'chronic') return !one.isPast;
    return (
      isAddressed(one, mentions) &&
      (!one.isPast || /\b(?:stable|controlled|goal|continu\w+|refill\w*|increas\w+)\b/i.test(one.after.text))
    );
  });
  if (current.length > 0) return current;
  return inPlan.length > 0 ? inPlan : prose.filter((one) => !one.isPast);
}

const rankOfCourse: Readonly<Record<Course, number>> = {
  severe: 5,
  worse: 4,
  stable: 3,
  improving: 2,
  resolved: 1,
  unsaid: 0,
};

/** One problem for each id: what is said most clearly of any of its mentions. */
function merge(mentions: readonly ProblemMention[], all: readonly ProblemMention[], notes: readonly Note[]): Problem[] {
  const byId = new Map<string, Problem>();
  for (const mention of mentions) {
    const course = courseOf(mention, all, notes);
    const known = byId.get(mention.id);
    const isClearer =
      known === undefined ||
      rankOfCourse[course.course] > rankOfCourse[known.course.course] ||
      (known.mention.isUncertain && !mention.isUncertain);
    if (isClearer) byId.set(mention.id, { mention, course });
  }
  return [...byId.values()];
}

/** Symptoms that a diagnosis of the same part of the body explains are no problem of their own. */
function withoutExplained(problems: readonly Problem[]): Problem[] {
  const diagnoses = problems.filter(({ mention, course }) => {
    if (mention.isUncertain || mention.problemClass === 'sign' || mention.problemClass === 'symptom') return false;
    return (
      mention.problemClass !== 'chronic' ||
      course.course === 'worse' ||
      course.course === 'severe' ||
      ADDRESSED_IN.has(mention.hit.section)
    );
  });
  return problems.filter(({ mention }) => {
    if (mention.problemClass !== 'sign' && mention.problemClass !== 'symptom') return true;
    if (mention.problemClass === 'symptom' && diagnoses.length > 0) return false;
    return !diagnoses.some((one) => one.mention.systems.some((system) => mention.systems.includes(system)));
  });
}

const SYSTEMIC =
  /\b(?:with|and|has|having|plus) (?:\w+ ){0,2}(?:systemic (?:symptoms|signs|illness)|high fevers?|rigors|tachycardia|hypotension|dehydration|toxic|vomiting and unable)|systemic symptoms|systemically ill|\bfever (?:of |to )?(?:10[2-6]|39|40)|unable to (?:tolerate|keep down)|lymphangitis|streaking/i;
const SUSPECTED =
  /\b(?:concern(?:ing|ed)?|suspect(?:ed|ing)?|suspicious|probabl[ey]|likely|presum(?:ed|ptive)|highly|worrisome)\b/i;
const UNLIKELY =
  /\b(?:unlikely|low (?:suspicion|risk|probability|likelihood)|less likely|doubt|ruled? out|r\/o|exclude|not consistent|no evidence)\b/i;
const UNCLEAR =
  /\b(?:unclear (?:etiology|cause)|undifferentiated|unknown (?:etiology|cause)|unexplained|work[- ]?up|uncertain (?:etiology|cause|prognosis)|undiagnosed|etiology unclear|differential)\b/i;
const INTENSIVE = /\b(?:pressors?|norepinephrine|levophed|intubat\w+|ventilat(?:or|ed)|icu|bipap|drip|infusion)\b/i;

/** What the guidelines call it, and the level it supports alone. */
function nameOf({ mention, course }: Problem, notes: readonly Note[]): { name: string; level: MdmLevel; what: string } {
  const text = `${mention.before.text} ${mention.after.text}`;
  const said = mention.hit.text.toLowerCase();
  const give = (name: string, level: MdmLevel, what: string) => ({ name, level, what: `${said}: ${what}` });
  const kind = mention.problemClass;
  if (kind === 'threat') {
    if (course.course === 'resolved') return give('resolved', 'low', 'a grave illness that has resolved');
    if (mention.isUncertain && (UNLIKELY.test(mention.hit.around) || !SUSPECTED.test(mention.hit.around)))
      return give('undiagnosed-new', 'moderate', 'asked for, not diagnosed');
    const isQuieter = course.course === 'improving' || course.course === 'stable';
    if (isQuieter && !notes.some((note) => INTENSIVE.test(note.text)))
      return give('grave-improving', 'moderate', 'a grave illness that is improving');
    return give('threat-to-life', 'high', 'a threat to life or bodily function');
  }
  if (kind === 'chronic') {
    if (course.course === 'severe') return give('chronic-severe', 'high', 'chronic, severely worse');
    if (course.course === 'worse' || course.course === 'improving')
      return give('chronic-worse', 'moderate', 'chronic, worse or not at its treatment goal');
    return give(
      'chronic-stable',
      'low',
      course.course === 'stable' ? 'chronic and stable' : 'chronic; nothing says that it is worse',
    );
  }
  if (kind === 'sign')
    return give('undiagnosed-new', 'moderate', 'a new problem without diagnosis, of uncertain prognosis');
  if (kind === 'systemic')
    return course.course === 'resolved'
      ? give('resolved', 'low', 'resolved')
      : give('acute-systemic', 'moderate', 'an acute illness with systemic symptoms');
  if (kind === 'complicated-injury') return give('acute-complicated-injury', 'moderate', 'a complicated injury');
  if (kind === 'minor') return give('self-limited', 'straightforward', 'self-limited or minor');
  if (kind === 'symptom') {
    if (UNCLEAR.test(text)) return give('undiagnosed-new', 'moderate', 'a new problem without diagnosis');
    return give('acute-uncomplicated', 'low', 'an acute problem without complication');
  }
  if (SYSTEMIC.test(`${mention.hit.around} ${mention.after.text}`))
    return give('acute-systemic', 'moderate', 'an acute illness with systemic symptoms');
  return give(
    'acute-uncomplicated',
    'low',
    kind === 'injury' ? 'an uncomplicated injury' : 'an acute, uncomplicated illness',
  );
}

const levelOfAll = (items: readonly MdmItem[]): MdmLevel => {
  let rank = Math.max(0, ...items.map((item) => rankOf(item.level ?? 'straightforward')));
  const count = (name: string) => items.filter((item) => item.name === name).length;
  if (count('chronic-stable') >= 2) rank = Math.max(rank, rankOf('moderate'));
  if (count('self-limited') >= 2) rank = Math.max(rank, rankOf('low'));
  return levelOf(rank);
};

/** Statements that name the class itself. */
const STATED: readonly [RegExp, string, MdmLevel, string][] = [
  [
    /\b(?:critically ill|hemodynamically unstable|high (?:risk|probability) of (?:imminent |rapid |acute |sudden )?(?:\w+ )?(?:decompensation|deterioration))\b/gi,
    'threat-to-life',
    'high',
    'said to be critical',
  ],
  [
    /\b(?:poses|posing) a (?:\w+ )?threat to (?:life|bodily function)\b/gi,
    'threat-to-life',
    'high',
    'said to threaten life',
  ],
  [/\bundiagnosed new problem\b/gi, 'undiagnosed-new', 'moderate', 'said to be new and undiagnosed'],
  [/\bacute illness with systemic symptoms\b/gi, 'acute-systemic', 'moderate', 'said to have systemic symptoms'],
];

/**
 * The problems addressed in a visit, each with its class, and the level they give together.
 *
 * Source: CPT E/M guidelines 2021/2023, number and complexity of problems addressed at the encounter.
 */
export function readProblems(notes: readonly Note[]): { level: MdmLevel; items: MdmItem[] } {
  const all = problemMentions(notes);
  const problems = withoutExplained(merge(addressed(all), all, notes));
  const items = problems.map((problem): MdmItem => {
    const { name, level, what } = nameOf(problem, notes);
    const evidence = [evidenceOf(notes, problem.mention.hit, name)];
    if (problem.course.words !== undefined)
      evidence.push(evidenceOf(notes, problem.course.words, problem.course.course));
    return { element: 'problems', name, what, level, evidence };
  });
  for (const [pattern, name, level, what] of STATED) {
    const hit = findAll(notes, pattern)[0];
    if (hit !== undefined && !items.some((item) => item.name === name))
      items.push({ element: 'problems', name, what, level, evidence: [evidenceOf(notes, hit, name)] });
  }
  if (items.length === 0) items.push(...unnamed(notes));
  return { level: levelOfAll(items), items };
}

/** Something was assessed or treated that has no name known here: counted low, so that a person looks at it. */
function unnamed(notes: readonly Note[]): MdmItem[] {
  const hit = findAll(notes, /[a-z][^.\n]{3,80}/gi).find(
    (one) => one.section === 'assessment' || one.section === 'discharge-diagnosis',
  );
  const treated = hit ?? findAll(notes, TREATED)[0];
  if (treated === undefined) return [];
  const name = 'problem-unnamed';
  const what = `"${treated.text.trim()}": a problem, its kind is not known; please look at it`;
  return [{ element: 'problems', name, what, level: 'low', evidence: [evidenceOf(notes, treated, name)] }];
}
const TREATED =
  /\b(?:prescrib\w+|continue[ds]?|start(?:ed)?|hold|stop(?:ped)?|refill\w*|treat(?:ed|ing|ment)|increased|referr\w+)\b/gi;
