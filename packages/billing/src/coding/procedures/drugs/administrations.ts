import { draft, withGap, withUnits } from '../families/draft.ts';
import { minutesOf } from '../families/read-facts.ts';
import type { Draft, Mention } from '../types.ts';
import type { DrugCode } from './drug-index.ts';
import type { DrugRoute } from './read-doses.ts';

/** A drug that was given, with how. */
export interface GivenDrug {
  mention: Mention;
  drug: DrugCode;
  route: DrugRoute;
}

/**
 * Codes for giving drugs (CPT guidelines of 96360 to 96417): one first service a visit, infusion before push; further
 * drugs by add-ons; infusions of up to 15 minutes are pushes; each further hour needs more than 30 minutes. Drugs of
 * joints, nerves and nebulizers have their own services and none of these.
 */
export function administrationDrafts(given: readonly GivenDrug[]): Draft[] {
  const drafts: Draft[] = [];
  const shots = given.filter(({ route }) => route === 'im' || route === 'sc');
  const chemoShots = shots.filter(({ drug }) => drug.chemotherapy);
  const plainShots = onePerDrug(shots.filter(({ drug }) => !drug.chemotherapy));
  if (plainShots.length > 0) {
    const made = draft(mentions(plainShots), '96372', 'Shot under the skin or in muscle.');
    drafts.push(plainShots.length > 1 ? withUnits(made, plainShots.length, `shots: ${plainShots.length}`) : made);
  }
  if (chemoShots.length > 0) drafts.push(draft(mentions(chemoShots), '96401', 'Chemotherapy shot.'));
  const vein = onePerDrug(given.filter(({ route }) => route === 'infusion' || route === 'push'));
  return [...drafts, ...veinDrafts(vein)].map((one) => ({ ...one, label: LABELS[one.code] ?? one.label }));
}

const LABELS: Readonly<Record<string, string>> = {
  '96372': 'Shot under the skin or in muscle',
  '96401': 'Chemotherapy shot',
  '96360': 'IV fluids, first hour',
  '96361': 'IV fluids, next hour',
  '96365': 'IV drug infusion, first hour',
  '96366': 'IV drug infusion, next hour',
  '96367': 'IV drug infusion, second drug',
  '96374': 'IV push, first drug',
  '96375': 'IV push, new drug',
  '96409': 'Chemotherapy push, first drug',
  '96411': 'Chemotherapy push, next drug',
  '96413': 'Chemotherapy infusion, first hour',
  '96415': 'Chemotherapy infusion, next hour',
  '96417': 'Chemotherapy infusion, next drug',
};

const mentions = (given: readonly GivenDrug[]): Mention[] => given.map(({ mention }) => mention);

function onePerDrug(given: readonly GivenDrug[]): GivenDrug[] {
  return [...new Map(given.map((one) => [`${one.drug.code} ${one.route}`, one])).values()];
}

interface InVein {
  given: GivenDrug;
  minutes: number | undefined;
  infusion: boolean;
  hydration: boolean;
}

function veinDrafts(vein: readonly GivenDrug[]): Draft[] {
  const read = vein.map((given): InVein => {
    const minutes = minutesOf(given.mention.sentence);
    const hydration = /^J7(?:0[3-7]|12)/.test(given.drug.code);
    return {
      given,
      minutes,
      hydration,
      infusion: given.route === 'infusion' && (minutes === undefined || minutes > 15),
    };
  });
  // Chemotherapy before other drugs before fluids, infusion before push: that is the order of the first service.
  const order = (one: InVein) => (one.hydration ? 4 : isComplex(one.given.drug) ? 0 : 2) + (one.infusion ? 0 : 1);
  return [...read].sort((a, b) => order(a) - order(b)).flatMap((one, at) => veinDraft(one, at === 0));
}

const isComplex = ({ chemotherapy, names }: DrugCode): boolean =>
  chemotherapy || names.some((name) => /mab(?:-|$)/.test(name));

function veinDraft(one: InVein, first: boolean): Draft[] {
  const of = [one.given.mention];
  // Antibodies are infused like chemotherapy (CPT guidelines before 96401: highly complex biologic agents).
  const chemo = isComplex(one.given.drug);
  if (one.hydration) {
    if (one.minutes !== undefined && one.minutes <= 30) return [];
    const made = draft(of, first ? '96360' : '96361', 'IV fluids.');
    return [one.minutes === undefined ? noMinutes(made) : made, ...hours(of, '96361', one.minutes)];
  }
  if (!one.infusion) return [draft(of, chemo ? (first ? '96409' : '96411') : first ? '96374' : '96375', 'IV push.')];
  const code = chemo ? (first ? '96413' : '96417') : first ? '96365' : '96367';
  const made = draft(of, code, 'IV infusion.', ...(one.minutes === undefined ? [] : [`${one.minutes} minutes.`]));
  return [one.minutes === undefined ? noMinutes(made) : made, ...hours(of, chemo ? '96415' : '96366', one.minutes)];
}

function hours(of: readonly Mention[], code: string, minutes: number | undefined): Draft[] {
  const further = Math.floor(((minutes ?? 0) - 60 + 29) / 60);
  return further > 0
    ? [
        withUnits(
          draft(of, code, 'Further hours.'),
          further,
          `${minutes} minutes less the first 60; each needs more than 30`,
        ),
      ]
    : [];
}

function noMinutes(made: Draft): Draft {
  return withGap(
    made,
    'minutes',
    'Start and stop of the infusion are not documented.',
    'Please document start and stop times of the infusion.',
  );
}
