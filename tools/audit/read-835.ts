/** A CAS triplet as it stands: group, reason and amount in cents. */
export interface RawAdjustment {
  group: string;
  carc: string;
  cents: number;
}

/** A CLP with all that follows it up to the next one. */
export interface RawClaimPayment {
  status: string;
  chargeCents: number;
  paidCents: number;
  payerNumber: string;
  adjustments: RawAdjustment[];
  remarks: string[];
}

/** One 835 transaction set. */
export interface RawPayment {
  /** BPR02, negative where BPR03 is D. */
  paidCents: number;
  claimPayments: RawClaimPayment[];
  /** PLB: reason, reference and amount; a positive amount lowers the payment. */
  providerAdjustments: { code: string; reference: string; cents: number }[];
}

/** Reads an amount as X12 writes it (R type: digits, a point, a sign) into cents. Throws on anything else. */
export function readCents(text: string): number {
  const match = /^(-?)(\d*)(?:\.(\d{0,2}))?$/.exec(text);
  if (!match || !/\d/.test(text)) throw new Error(`no amount: "${text}"`);
  const [, sign, whole = '', part = ''] = match;
  const cents = Number(`${whole || '0'}${part.padEnd(2, '0')}`);
  return sign === '-' && cents !== 0 ? -cents : cents;
}

/** Segments of a file of one or more interchanges, each as its elements; separators are those of its own ISA. */
function* segmentsOf(bytes: Uint8Array): Generator<{ elements: string[]; component: string }> {
  const text = new TextDecoder('latin1').decode(bytes);
  for (let at = text.indexOf('ISA'); at >= 0; ) {
    const element = text[at + 3] ?? '*';
    const component = text[at + 104] ?? ':';
    const terminator = text[at + 105] ?? '~';
    const next = text.indexOf(`${terminator}ISA${element}`, at);
    const nextLine = text.slice(at).search(/[\r\n]ISA/);
    const ends = [next < 0 ? text.length : next + 1, nextLine < 0 ? text.length : at + nextLine + 1];
    const end = Math.min(...ends);
    for (const segment of text.slice(at, end).split(terminator)) {
      const trimmed = segment.replace(/^[\s]+/, '');
      if (trimmed !== '') yield { elements: trimmed.split(element).map((one) => one.trimEnd()), component };
    }
    at = text.indexOf('ISA', end);
  }
}

function adjustmentsOf(elements: readonly string[]): RawAdjustment[] {
  const found: RawAdjustment[] = [];
  for (let i = 2; i < elements.length; i += 3) {
    const carc = elements[i] ?? '';
    const amount = elements[i + 1] ?? '';
    if (carc !== '' && amount !== '') found.push({ group: elements[1] ?? '', carc, cents: readCents(amount) });
  }
  return found;
}

function remarksOf(elements: readonly string[]): string[] {
  if (elements[0] === 'MOA') return elements.slice(3, 8);
  if (elements[0] === 'MIA') return [elements[5] ?? '', ...elements.slice(20, 24)];
  return elements[0] === 'LQ' && elements[1] === 'HE' ? [elements[2] ?? ''] : [];
}

function take(payment: RawPayment, elements: readonly string[], component: string): void {
  const [id, ...rest] = elements;
  if (id === 'BPR') payment.paidCents = readCents(rest[1] ?? '') * (rest[2] === 'D' ? -1 : 1);
  if (id === 'CLP') {
    const [, status = '', charge = '', paid = '', , , payerNumber = ''] = rest;
    const amounts = { chargeCents: readCents(charge), paidCents: readCents(paid) };
    payment.claimPayments.push({ status, ...amounts, payerNumber, adjustments: [], remarks: [] });
  }
  const current = payment.claimPayments.at(-1);
  if (id === 'CAS' && current) current.adjustments.push(...adjustmentsOf(elements));
  current?.remarks.push(...remarksOf(elements).filter((one) => one !== ''));
  if (id !== 'PLB') return;
  for (let i = 2; i + 1 < rest.length; i += 2) {
    const [code = '', reference = ''] = (rest[i] ?? '').split(component);
    // A reason that is missing does not make the money go away.
    if (code !== '' || rest[i + 1] !== '')
      payment.providerAdjustments.push({ code, reference, cents: readCents(rest[i + 1] ?? '') });
  }
}

/**
 * Reads the payments of an 835 (005010X221A1) from its bytes, in order. A reader of the auditor's own: it knows BPR, CLP,
 * CAS, MIA, MOA, LQ and PLB, and shares nothing with the one that posts.
 */
export function read835(bytes: Uint8Array): RawPayment[] {
  const payments: RawPayment[] = [];
  let open: RawPayment | undefined;
  for (const { elements, component } of segmentsOf(bytes)) {
    const [id, kind] = elements;
    if (id === 'ST') {
      open = kind === '835' ? { paidCents: 0, claimPayments: [], providerAdjustments: [] } : undefined;
      if (open) payments.push(open);
    } else if (id === 'SE') open = undefined;
    else if (open) take(open, elements, component);
  }
  return payments;
}
