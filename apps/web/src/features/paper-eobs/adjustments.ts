import { parseDollars } from 'cleanclaim/contract/format';
import type { TypedPaperClaim } from 'cleanclaim/contract/paper-views';

export type Adjustments = TypedPaperClaim['lines'][number]['adjustments'];
type Adjustment = Adjustments[number];

/** Reasons whose group goes without saying: what a contract takes off, and what a patient owes. */
const USUAL_GROUPS: Readonly<Record<string, Adjustment['group']>> = { '45': 'CO', '1': 'PR', '2': 'PR', '3': 'PR' };

function codeOf(text: string): Pick<Adjustment, 'group' | 'carc'> | undefined {
  const word = text.toUpperCase();
  if (word === '=') return { group: 'CO', carc: '45' };
  const usual = USUAL_GROUPS[word];
  if (usual) return { group: usual, carc: word };
  const [, group, carc] = /^(CO|PR|OA|PI)-?([0-9A-Z]{1,5})$/.exec(word) ?? [];
  return group && carc ? { group: group as Adjustment['group'], carc } : undefined;
}

/**
 * Reads adjustments as they are typed: `CO-45 50, PR-2 20`. A reason without an amount takes what is left of the line; `=`
 * is CO-45; 45, 1, 2 and 3 go without their group.
 * @param leftCents charge of the line less its payment
 * @returns the adjustments, or in words what is wrong
 */
export function readAdjustments(
  text: string,
  leftCents: number,
): { ok: true; adjustments: Adjustment[] } | { ok: false; message: string } {
  const parts = text
    .replaceAll('=', ',=,')
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read: { code: Pick<Adjustment, 'group' | 'carc'>; cents: number | undefined }[] = [];
  for (const part of parts) {
    const [word = '', amount, ...more] = part.split(/\s+/);
    const code = codeOf(word);
    const cents = amount === undefined ? undefined : parseDollars(amount);
    if (!code || more.length > 0 || (amount !== undefined && cents === undefined))
      return { ok: false, message: `"${part}" is no adjustment. Type it as CO-45 50.00, with commas between.` };
    read.push({ code, cents });
  }
  if (read.filter((one) => one.cents === undefined).length > 1)
    return { ok: false, message: 'Only one of them can take what is left: type the amounts of the others.' };
  const told = read.reduce((sum, one) => sum + (one.cents ?? 0), 0);
  const adjustments = read
    .map(({ code, cents }) => ({ ...code, cents: cents ?? leftCents - told }))
    .filter((one) => one.cents !== 0);
  return { ok: true, adjustments };
}

/** Adjustments as text that reads back the same. */
export function writeAdjustments(adjustments: Adjustments): string {
  return adjustments.map(({ group, carc, cents }) => `${group}-${carc} ${(cents / 100).toFixed(2)}`).join(', ');
}
