import type { DunningAction } from './dunning.ts';
import type { Words } from './language.ts';
import type { ShareReason } from './visit-money.ts';

/** Why a part of a charge is the patient's, in words that say what it means. */
export const SHARE_WORDS: Readonly<Record<ShareReason, Words>> = {
  deductible: {
    en: 'Deductible: what you pay each year before your plan begins to pay',
    es: 'Deducible: lo que usted paga cada año antes de que su plan empiece a pagar',
  },
  coinsurance: {
    en: 'Coinsurance: your percentage of the price your plan agreed to',
    es: 'Coseguro: su porcentaje del precio que acordó su plan',
  },
  copay: { en: 'Copay: your fixed amount for a visit', es: 'Copago: su cantidad fija por consulta' },
  'not-covered': {
    en: 'Not covered: your plan says that this part is yours',
    es: 'Sin cobertura: su plan indica que esta parte le corresponde a usted',
  },
  'self-pay': { en: 'Charged without insurance', es: 'Cobrado sin seguro' },
  moved: { en: 'Moved to or from another bill', es: 'Pasado de otra cuenta o a otra cuenta' },
};

/** What a patient owes beside every visit. */
export const ACCOUNT_WORDS: Words = { en: 'Fee on your account', es: 'Cargo en su cuenta' };

/** Fixed words of a statement. */
export const STATEMENT_LABELS = {
  statement: { en: 'Statement', es: 'Estado de cuenta' },
  number: { en: 'Number', es: 'Número' },
  date: { en: 'Date', es: 'Fecha' },
  patient: { en: 'Patient', es: 'Paciente' },
  payBy: { en: 'Please pay by', es: 'Pague antes del' },
  charged: { en: 'Charged', es: 'Cobrado' },
  insurancePaid: { en: 'Your insurance paid', es: 'Su seguro pagó' },
  reduced: { en: 'Taken off (you do not owe this)', es: 'Rebajado (usted no debe esto)' },
  stillWithInsurance: {
    en: 'Still with your insurance (not asked of you)',
    es: 'Pendiente con su seguro (no se le cobra)',
  },
  youPaid: { en: 'You paid', es: 'Usted pagó' },
  forgiven: { en: 'Forgiven', es: 'Condonado' },
  youOwe: { en: 'You owe for this visit', es: 'Usted debe por esta consulta' },
  youOweHere: { en: 'You owe for this', es: 'Usted debe por esto' },
  unapplied: { en: 'Paid by you and not used yet', es: 'Pagado por usted y aún no aplicado' },
  totalDue: { en: 'Total due', es: 'Total a pagar' },
  slip: { en: 'Send this part with your check', es: 'Envíe esta parte con su cheque' },
  payableTo: { en: 'Make the check out to', es: 'Haga el cheque a nombre de' },
  amountPaid: { en: 'Amount enclosed', es: 'Cantidad incluida' },
  scanToPay: { en: 'Scan to pay', es: 'Escanee para pagar' },
  page: { en: 'Page', es: 'Página' },
} as const satisfies Readonly<Record<string, Words>>;

/** The line under the head of a notice, by the step of the cycle. */
export const NOTICE_WORDS: Readonly<Partial<Record<DunningAction, Words>>> = {
  reminder: {
    en: 'A reminder: we have not received your payment yet. If you have sent it, thank you.',
    es: 'Un recordatorio: aún no hemos recibido su pago. Si ya lo envió, gracias.',
  },
  'final-notice': {
    en: 'Final notice. Please pay, or call us before the date below. After it your account may go to a collection agency. You may dispute this bill or ask for financial help; while we look into it nothing goes to an agency.',
    es: 'Aviso final. Pague o llámenos antes de la fecha indicada. Después, su cuenta puede pasar a una agencia de cobros. Usted puede disputar esta cuenta o pedir ayuda económica; mientras la revisamos, nada pasa a una agencia.',
  },
};

/** Sentences of a statement; `{…}` is filled in. */
export const STATEMENT_SENTENCES = {
  pay: { en: 'Please pay {amount} by {date}.', es: 'Pague {amount} antes del {date}.' },
  answered: {
    en: 'Your insurance has answered for these visits; this is the part it leaves to you.',
    es: 'Su seguro ya respondió por estas consultas; esta es la parte que le deja a usted.',
  },
  plan: {
    en: 'If you cannot pay it at once, call {phone} for a payment plan.',
    es: 'Si no puede pagarlo todo ahora, llame al {phone} para un plan de pagos.',
  },
  help: {
    en: 'If something looks wrong, or you need financial help, call us too.',
    es: 'Si algo parece incorrecto o necesita ayuda económica, llámenos también.',
  },
  credit: {
    en: 'You have paid {amount} too much. Call {phone} to get it back.',
    es: 'Usted pagó {amount} de más. Llame al {phone} para recibirlo de vuelta.',
  },
  nothing: { en: 'You owe nothing.', es: 'Usted no debe nada.' },
  planned: {
    en: 'What you pay by instalments is not on this statement.',
    es: 'Lo que usted paga a plazos no está en este estado de cuenta.',
  },
  agency: {
    en: 'A part of your balance is with a collection agency. Please pay that part there.',
    es: 'Una parte de su saldo está en una agencia de cobros. Pague esa parte allí.',
  },
  pendingOne: {
    en: 'One visit is not on this statement, because your insurance has not answered yet.',
    es: 'Una consulta no está en este estado de cuenta porque su seguro aún no ha respondido.',
  },
  pendingMany: {
    en: '{count} visits are not on this statement, because your insurance has not answered yet.',
    es: '{count} consultas no están en este estado de cuenta porque su seguro aún no ha respondido.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Puts values into the places of a sentence; a place without a value stays as it is. */
export function fillIn(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
