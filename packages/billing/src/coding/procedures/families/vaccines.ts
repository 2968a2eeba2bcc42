import type { Draft, Mention, ProcedureContext } from '../types.ts';
import { draft, withUnits } from './draft.ts';
import { ageOn } from './read-facts.ts';

const MEDICARE: Readonly<Record<string, string>> = { flu: 'G0008', pneumo: 'G0009', hepb: 'G0010' };

/**
 * Vaccine products and the codes for giving them: Medicare's G0008 to G0010 when the note names Medicare; with
 * counseling through 18 years 90460 and 90461 by antigens; else 90471 to 90474 by route; 90480 for COVID-19.
 */
export function vaccines(mentions: readonly Mention[], context: ProcedureContext): Draft[] {
  const age = ageOn(context.patient?.birthDate, context.dateOfService);
  const fits = ({ service }: Mention) =>
    age === undefined || ((!service.flags.has('adult') || age >= 19) && (!service.flags.has('child') || age < 19));
  const products = [...Map.groupBy(mentions.filter(fits), ({ service }) => service)];
  const unique = products.filter(
    ([service], at) =>
      !products.slice(0, at).some(([other]) => other.phrases.some((phrase) => service.phrases.includes(phrase))),
  );
  const drafts = unique
    .filter(([service]) => !service.flags.has('covid'))
    .map(([service, of]) => draft(of, service.code, 'Vaccine product.'));
  return [...drafts, ...administrations(unique, age)];
}

function administrations(
  products: readonly (readonly [Mention['service'], Mention[]])[],
  age: number | undefined,
): Draft[] {
  const all = products.flatMap(([, of]) => of);
  const medicare = /\bmedicare\b/i.test(all[0]?.reading.note.text ?? '') && (age === undefined || age >= 18);
  const counseled = age !== undefined && age <= 18 && all.some((one) => /\bcounsel|\bdiscuss/i.test(one.scope));
  const drafts: Draft[] = [];
  const usual: (typeof products)[number][] = [];
  for (const product of products) {
    const [service, of] = product;
    const special = medicare ? Object.keys(MEDICARE).find((flag) => service.flags.has(flag)) : undefined;
    if (service.flags.has('covid')) drafts.push(draft(of, '90480', 'Giving a COVID-19 vaccine.'));
    else if (special !== undefined) drafts.push(draft(of, MEDICARE[special] ?? '', 'The note names Medicare.'));
    else usual.push(product);
  }
  if (usual.length === 0) return drafts;
  const mentions = usual.flatMap(([, of]) => of);
  if (counseled) {
    const antigens = usual.map(([service]) => Number(service.flags.get('parts')?.[0] ?? 1));
    const more = antigens.reduce((sum, one) => sum + one - 1, 0);
    drafts.push(
      withUnits(
        draft(mentions, '90460', 'Through 18 years, with counseling: first antigen of each vaccine.'),
        usual.length,
        `vaccines: ${usual.length}`,
      ),
    );
    if (more > 0)
      drafts.push(
        withUnits(
          draft(mentions, '90461', 'Further antigens of combination vaccines.'),
          more,
          `antigens ${antigens.join(' + ')} less one of each`,
        ),
      );
    return drafts;
  }
  const shots = usual.filter(([service]) => !service.flags.has('oral'));
  const oral = usual.filter(([service]) => service.flags.has('oral'));
  const ofShots = shots.flatMap(([, of]) => of);
  const ofOral = oral.flatMap(([, of]) => of);
  if (shots.length > 0) drafts.push(draft(ofShots, '90471', 'First vaccine by needle.'));
  if (shots.length > 1)
    drafts.push(
      withUnits(
        draft(ofShots, '90472', 'Further vaccines by needle.'),
        shots.length - 1,
        `${shots.length} shots less the first`,
      ),
    );
  if (oral.length > 0 && shots.length === 0) drafts.push(draft(ofOral, '90473', 'First vaccine by mouth or nose.'));
  const further = shots.length === 0 ? oral.length - 1 : oral.length;
  if (further > 0)
    drafts.push(
      withUnits(
        draft(ofOral, '90474', 'Vaccine by mouth or nose beside another.'),
        further,
        `${further} beside the first vaccine`,
      ),
    );
  return drafts;
}
