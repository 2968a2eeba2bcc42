import { formatDate, formatDollars, sumCents } from '@cleanclaim/billing/kernel';
import type { Practice } from '@cleanclaim/billing/parties';
import type { Instalment, Language } from '@cleanclaim/billing/receivables';
import { BOTTOM, LEFT, letterHead, printable, RIGHT, rule } from './letter-parts.ts';
import { letterPdf } from './pdf-document.ts';

const WORDS = {
  title: { en: 'Payment plan agreement', es: 'Acuerdo de plan de pagos' },
  between: {
    en: '{name} agrees to pay {total} to {practice} in the instalments below.',
    es: '{name} acepta pagar {total} a {practice} en los pagos siguientes.',
  },
  terms: {
    en: 'While the instalments are paid no reminder and no collection agency is used. No interest and no fee is added. A payment up to {grace} days late is still in time. After {misses} missed instalments the plan ends and the rest is due.',
    es: 'Mientras se hagan los pagos no se envían recordatorios ni se usa una agencia de cobros. No se agregan intereses ni cargos. Un pago con hasta {grace} días de atraso aún es puntual. Después de {misses} pagos no hechos el plan termina y se debe el resto.',
  },
  autopay: {
    en: 'The instalments are taken by our card processor on their days. You may stop that at any time by calling us.',
    es: 'Nuestro procesador de tarjetas cobra los pagos en sus fechas. Usted puede cancelarlo en cualquier momento llamándonos.',
  },
  head: { en: 'Day and amount', es: 'Fecha y cantidad' },
  sign: { en: 'Signature and date', es: 'Firma y fecha' },
} as const;

export interface PlanAgreement {
  practice: Practice;
  guarantorName: string;
  language: Language;
  instalments: readonly Instalment[];
  autopay: boolean;
  graceDays: number;
  missesToDefault: number;
}

/** Draws the agreement of a payment plan for signature, US letter. The same plan gives the same bytes. */
export function planPdf(plan: PlanAgreement, created: Date): Promise<Uint8Array> {
  const { language, practice } = plan;
  const total = formatDollars(sumCents(plan.instalments.map((one) => one.cents)));
  const fill = (text: string) =>
    text
      .replace('{name}', plan.guarantorName)
      .replace('{total}', total)
      .replace('{practice}', practice.name)
      .replace('{grace}', String(plan.graceDays))
      .replace('{misses}', String(plan.missesToDefault));
  return letterPdf(WORDS.title[language], created, (doc) => {
    const width = RIGHT - LEFT;
    letterHead(doc, practice);
    doc.font('Helvetica-Bold').fontSize(14).text(WORDS.title[language], LEFT, 140, { width });
    doc.font('Helvetica').fontSize(10.5);
    doc.text(printable(fill(WORDS.between[language])), LEFT, 170, { width });
    doc.moveDown(0.7).text(printable(fill(WORDS.terms[language])), { width });
    if (plan.autopay) doc.moveDown(0.7).text(printable(WORDS.autopay[language]), { width });
    doc.moveDown(1).font('Helvetica-Bold').text(WORDS.head[language], { width });
    let y = doc.y + 6;
    doc.font('Helvetica');
    for (const one of plan.instalments) {
      if (y > BOTTOM - 20) {
        doc.addPage();
        y = 54;
      }
      doc.text(`${one.ordinal}.`, LEFT, y, { width: 30 });
      doc.text(formatDate(one.dueDate), LEFT + 34, y, { width: 120 });
      doc.text(formatDollars(one.cents), LEFT + 160, y, { width: 90, align: 'right' });
      y += 16;
    }
    if (y > BOTTOM - 60) {
      doc.addPage();
      y = 54;
    }
    rule(doc, y + 44);
    doc.fontSize(9).text(WORDS.sign[language], LEFT, y + 48, { width });
  });
}
