import type { Payer } from './types.ts';

/** What a chart says of a payer: its name and the sender's identifier, either of which may be ''. */
export interface PayerMention {
  payerName: string;
  payerIdentifier: string;
}

/** Letters and digits only, upper case, accents folded: `St. Élan's` and `ST ELANS` are one name. */
function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/**
 * Finds the one payer that a chart's coverage names: by payer identifier (case aside), then by the whole name,
 * ignoring case, spaces and punctuation. Two payers that fit equally well are no match.
 * @returns undefined when a person has to say which payer is meant; never a guess.
 */
export function matchPayer(mention: PayerMention, payers: readonly Payer[]): Payer | undefined {
  const identifier = mention.payerIdentifier.trim().toUpperCase();
  const name = foldName(mention.payerName);
  if (identifier !== '') {
    const byIdentifier = payers.filter((payer) => payer.payerIdentifier.trim().toUpperCase() === identifier);
    if (byIdentifier.length > 0) {
      return only(byIdentifier) ?? only(byIdentifier.filter((payer) => foldName(payer.name) === name));
    }
  }
  return name === '' ? undefined : only(payers.filter((payer) => foldName(payer.name) === name));
}
