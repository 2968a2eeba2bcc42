import { type Cents, cents, formatDollars, type IsoDate } from '../../kernel/index.ts';
import type { Language, Words } from './language.ts';
import { serviceWords } from './service-words.ts';
import { ACCOUNT_WORDS, fillIn, SHARE_WORDS } from './statement-words.ts';
import { patientLineKind, type VisitLedgerLine } from './visit-money.ts';

/** A step from the charge to what is left, in the patient's words. */
export interface PatientStep {
  date: IsoDate;
  what: string;
  /** Where it comes from. */
  source: string;
  /** What the step adds to (positive) or takes off the bill as a whole, payers and patient together; zero when it only moves. */
  billChangeCents: Cents;
  /** What the patient owes after it. */
  youOweCents: Cents;
}

export interface ExplainedVisit {
  encounterId: string;
  dateOfService: IsoDate;
  patientName: string;
  payerNames: readonly string[];
  services: readonly { lineNumber: number; procedureCode: string; chargeCents: Cents }[];
  /** Oldest first. */
  lines: readonly VisitLedgerLine[];
  insurancePending: boolean;
  /** A payer has refused it, and the practice works on that: nothing is asked meanwhile. */
  isRefused?: true;
  /** Set for what is owed on the account beside every visit. */
  isAccount?: true;
}

const WORDS = {
  charged: { en: '{amount} was charged: {services}', es: 'Se cobraron {amount}: {services}' },
  paid: { en: '{payer} paid {amount}', es: '{payer} pagó {amount}' },
  paidBack: { en: '{payer} took {amount} back', es: '{payer} retiró {amount}' },
  reduced: {
    en: '{amount} was taken off: the price that your plan and we agreed to. You do not owe it',
    es: 'Se rebajaron {amount}: es el precio acordado entre su plan y nosotros. Usted no lo debe',
  },
  givenUp: { en: 'We took {amount} off. You do not owe it', es: 'Rebajamos {amount}. Usted no lo debe' },
  share: { en: 'Your plan left {amount} to you. {why}', es: 'Su plan le dejó {amount} a usted. {why}' },
  selfPay: {
    en: 'No insurance was billed: {amount} is yours',
    es: 'No se cobró a ningún seguro: {amount} le corresponde a usted',
  },
  fee: { en: '{account}: {amount}', es: '{account}: {amount}' },
  moved: {
    en: '{amount} came back to you: it no longer goes to another insurance',
    es: '{amount} vuelven a ser suyos: ya no se envían a otro seguro',
  },
  movedAway: {
    en: '{amount} was sent to your other insurance first, before we ask you',
    es: 'Se enviaron {amount} primero a su otro seguro, antes de cobrarle a usted',
  },
  youPaid: { en: 'You paid {amount}. Thank you', es: 'Usted pagó {amount}. Gracias' },
  payBack: {
    en: '{amount} of your payment was given back or did not go through',
    es: '{amount} de su pago se devolvió o no se completó',
  },
  movedPay: {
    en: '{amount} of your payment was moved to another bill, or waits for this one',
    es: '{amount} de su pago se aplicó a otra cuenta o espera por esta',
  },
  forgiven: { en: 'We took {amount} off what you owe', es: 'Le rebajamos {amount} de lo que usted debe' },
  forgivenBack: {
    en: '{amount} that we had taken off is owed again',
    es: '{amount} que habíamos rebajado se deben de nuevo',
  },
  changed: { en: 'The charge was changed', es: 'Se cambió el cobro' },
  takenBack: {
    en: 'The charge of {amount} was taken back from you',
    es: 'Se retiró el cobro de {amount} que usted tenía',
  },
  shareBack: {
    en: '{payer} changed its answer: {amount} less is yours',
    es: '{payer} cambió su respuesta: {amount} menos le corresponden a usted',
  },
  reducedBack: {
    en: '{payer} changed its answer: {amount} that was taken off stands again',
    es: '{payer} cambió su respuesta: {amount} que se habían rebajado se vuelven a contar',
  },
  fromRecord: { en: 'Our record of the visit', es: 'Nuestro registro de la consulta' },
  fromPayer: { en: 'Explanation of payment of {payer}', es: 'Explicación de pago de {payer}' },
  fromReceipt: { en: 'Our receipt', es: 'Nuestro recibo' },
  fromDecision: { en: 'A decision of our office', es: 'Una decisión de nuestra oficina' },
  insurance: { en: 'your insurance', es: 'su seguro' },
  pending: {
    en: 'Your insurance has not answered everything yet. We do not ask you for anything until it has.',
    es: 'Su seguro aún no ha respondido todo. No le pedimos nada hasta que lo haga.',
  },
  refused: {
    en: 'Your insurance has refused to pay this. We are looking into it and do not ask you for anything now.',
    es: 'Su seguro se ha negado a pagar esto. Lo estamos revisando y por ahora no le pedimos nada.',
  },
  left: { en: 'You owe {amount} for this visit.', es: 'Usted debe {amount} por esta consulta.' },
  leftHere: { en: 'You owe {amount} for this.', es: 'Usted debe {amount} por esto.' },
  creditHere: { en: 'We owe you {amount} for this.', es: 'Le debemos {amount} por esto.' },
  nothing: { en: 'You owe nothing for this visit.', es: 'Usted no debe nada por esta consulta.' },
  credit: { en: 'We owe you {amount} for this visit.', es: 'Le debemos {amount} por esta consulta.' },
} as const satisfies Readonly<Record<string, Words>>;

interface Fact {
  words: keyof typeof WORDS;
  source: 'fromRecord' | 'fromPayer' | 'fromReceipt' | 'fromDecision';
  /** As the sentence names it, positive. */
  named: number;
  /** Of the claim that it is on. */
  payer?: string;
  bill: number;
  patient: number;
  why?: string;
}

/** What one ledger line is to the patient; the other half of a move tells nothing new. */
function factOf(line: VisitLedgerLine, language: Language): Fact | undefined {
  const { account, cents: amount } = line;
  const named = Math.abs(amount);
  const isCharge = line.entryKind === 'charge' || line.entryKind === 'reversal';
  if (account === 'patient-ar') return patientFact(line, language);
  if (account !== 'payer-ar') return undefined;
  if (isCharge && line.groupCode === undefined)
    return { words: amount > 0 ? 'charged' : 'changed', source: 'fromRecord', named, bill: amount, patient: 0 };
  // The patient's half of these tells the story.
  if (line.groupCode === 'PR' || line.entryKind === 'transfer') return undefined;
  if (line.groupCode !== undefined)
    return { words: amount < 0 ? 'reduced' : 'reducedBack', source: 'fromPayer', named, bill: amount, patient: 0 };
  if (!line.fromPayer) return { words: 'givenUp', source: 'fromDecision', named, bill: amount, patient: 0 };
  return { words: amount < 0 ? 'paid' : 'paidBack', source: 'fromPayer', named, bill: amount, patient: 0 };
}

function patientFact(line: VisitLedgerLine, language: Language): Fact | undefined {
  const amount = line.cents;
  const named = Math.abs(amount);
  const kind = patientLineKind(line);
  const common = { named, patient: amount };
  switch (kind) {
    case 'wrong-group':
      return { ...common, words: 'changed', source: 'fromDecision', bill: 0 };
    case 'forgiven':
      return { ...common, words: amount < 0 ? 'forgiven' : 'forgivenBack', source: 'fromDecision', bill: amount };
    case 'paid':
      return { ...common, words: paidWords(line), source: 'fromReceipt', bill: amount };
    case 'self-pay':
      return { ...common, words: amount > 0 ? 'selfPay' : 'takenBack', source: 'fromRecord', bill: amount };
    case 'moved':
      return { ...common, words: amount > 0 ? 'moved' : 'movedAway', source: 'fromDecision', bill: 0 };
    default:
      return {
        ...common,
        words: amount > 0 ? 'share' : 'shareBack',
        source: 'fromPayer',
        bill: 0,
        why: SHARE_WORDS[kind][language],
      };
  }
}

/** What became of a patient's own money on this bill: in, out again, or moved. */
function paidWords({ entryKind, cents: amount }: VisitLedgerLine): keyof typeof WORDS {
  if (amount < 0) return 'youPaid';
  return entryKind === 'patient-payment-moved' ? 'movedPay' : 'payBack';
}

/** Lines that tell one fact: same day, same words, same reason, same payer. */
function merged(facts: readonly (Fact & { date: IsoDate })[]): (Fact & { date: IsoDate })[] {
  const groups = Map.groupBy(facts, (fact) => [fact.date, fact.words, fact.source, fact.why, fact.payer].join('|'));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const bill = group.reduce((sum, fact) => sum + fact.bill, 0);
    const patient = group.reduce((sum, fact) => sum + fact.patient, 0);
    const named = Math.abs(first.patient === 0 ? bill : patient);
    return bill === 0 && patient === 0 ? [] : [{ ...first, bill, patient, named }];
  });
}

export interface PatientExplanation {
  encounterId: string;
  dateOfService: IsoDate;
  patientName: string;
  steps: PatientStep[];
  youOweCents: Cents;
  /** What is left and why, in one sentence or two. */
  conclusion: string;
}

/**
 * Explains a visit's balance to the patient, from the charge to what is left, each step with its day and source, in
 * words without codes. The steps add up to the patient's side of the ledger.
 * @param lineNumber only this service line; entries of the visit as a whole are left out then.
 */
export function explainToPatient(visit: ExplainedVisit, language: Language, lineNumber?: number): PatientExplanation {
  const payer = visit.payerNames.join(', ') || WORDS.insurance[language];
  const chosen = visit.services.filter((one) => lineNumber === undefined || one.lineNumber === lineNumber);
  const services = [...new Set(chosen.map((one) => serviceWords(one.procedureCode)[language]))].join(', ');
  const lines = visit.lines.filter((line) => lineNumber === undefined || line.serviceLineNumber === lineNumber);
  const facts = lines.flatMap((line) => {
    const fact = factOf(line, language);
    return fact ? [{ ...fact, date: line.postingDate, ...(line.payerName ? { payer: line.payerName } : {}) }] : [];
  });
  let owes = 0;
  const steps = merged(facts).map((fact): PatientStep => {
    owes += fact.patient;
    const amount = formatDollars(cents(fact.named));
    const values = {
      amount,
      payer: fact.payer ?? payer,
      services,
      why: fact.why ?? '',
      account: ACCOUNT_WORDS[language],
    };
    const words = visit.isAccount && fact.words === 'selfPay' ? 'fee' : fact.words;
    return {
      date: fact.date,
      what: fillIn(WORDS[words][language], values).trim(),
      source: fillIn(WORDS[fact.source][language], values),
      billChangeCents: cents(fact.bill),
      youOweCents: cents(owes),
    };
  });
  const { encounterId, dateOfService, patientName } = visit;
  const [left, credit] = visit.isAccount ? [WORDS.leftHere, WORDS.creditHere] : [WORDS.left, WORDS.credit];
  const last = owes > 0 ? left : owes < 0 ? credit : WORDS.nothing;
  const conclusion = visit.insurancePending
    ? WORDS[visit.isRefused ? 'refused' : 'pending'][language]
    : fillIn(last[language], { amount: formatDollars(cents(Math.abs(owes))) });
  return { encounterId, dateOfService, patientName, steps, youOweCents: cents(owes), conclusion };
}
