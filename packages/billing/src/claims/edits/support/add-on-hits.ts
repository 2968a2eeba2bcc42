import type { Claim } from '../../types.ts';
import type { EditContext, EditHit } from '../edit.ts';
import { servicesByDay } from './group-services.ts';
import { lineHits } from './lines.ts';
import { tableOn } from './tables.ts';

/** Lines with an add-on of one type whose primary service is neither on the claim nor billed before for that day. */
export function addOnHits(claim: Claim, context: EditContext, type: 1 | 2 | 3): EditHit[] {
  return lineHits(claim, (line, path) => {
    const { procedureCode: code, dateOfService: day } = line;
    const table = code === '' ? undefined : tableOn(context.codes, 'ncci-add-on', day);
    const addOn = table?.find(code);
    if (!table || addOn?.type !== type) return undefined;
    const others = (servicesByDay(claim, context).get(day) ?? []).filter((other) => other.code !== code);
    // Of types 2 and 3 the payer may take primaries that no list has: any service that is no add-on itself.
    const present = others.some(({ code: other }) =>
      type === 1 ? addOn.primaries.includes(other) : other !== '' && table.find(other) === undefined,
    );
    if (present) return undefined;
    const some = addOn.primaries.slice(0, 6).join(', ');
    const more = addOn.primaries.length > 6 ? ' ...' : '';
    return {
      where: `${path}.procedureCode`,
      message: `Line ${line.lineNumber} bills the add-on ${code} without its primary service of that day.`,
      fix: `Add the primary service${some === '' ? '' : ` (${some}${more})`}, or take the add-on off.`,
    };
  });
}

/** True when the installed table of add-on codes knows the code, so that it and no shorter list decides. */
export function inAddOnTable({ codes }: EditContext, code: string, day: string): boolean {
  return tableOn(codes, 'ncci-add-on', day)?.find(code) !== undefined;
}
