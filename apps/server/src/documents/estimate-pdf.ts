import { formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import type { Practice } from '@cleanclaim/billing/parties';
import { estimateTotal, type GoodFaithEstimate, type Language } from '@cleanclaim/billing/receivables';
import { BOTTOM, LEFT, letterHead, phoneWords, printable, RIGHT, rule } from './letter-parts.ts';
import { letterPdf, type PdfDocument } from './pdf-document.ts';

const WORDS = {
  title: { en: 'Good faith estimate', es: 'Presupuesto de buena fe' },
  number: { en: 'Estimate', es: 'Presupuesto' },
  patient: { en: 'Patient', es: 'Paciente' },
  born: { en: 'born', es: 'nacido el' },
  service: { en: 'Planned for', es: 'Planeado para' },
  noDate: { en: 'No day is set yet', es: 'Aún sin fecha' },
  reason: { en: 'For', es: 'Para' },
  diagnoses: { en: 'Diagnosis codes', es: 'Códigos de diagnóstico' },
  provider: { en: 'Provider', es: 'Proveedor' },
  code: { en: 'Code', es: 'Código' },
  what: { en: 'Service', es: 'Servicio' },
  units: { en: 'Times', es: 'Veces' },
  charge: { en: 'Expected charge', es: 'Cargo esperado' },
  total: { en: 'Total expected', es: 'Total esperado' },
  // 45 CFR 149.610(c)(1)(vii)-(x): that more may be billed apart, that it is an estimate, the right to dispute, no contract.
  notices: {
    en: 'This is an estimate of what we expect to charge; what you need may change during your care. Others who take part may send bills of their own, which are not in it. If a bill from us is $400 or more above this estimate, you may dispute it within 120 days of the first bill at www.cms.gov/nosurprises or 1-800-985-3059; disputing it does not affect the quality of your care. This estimate is no contract: you need not take the services.',
    es: 'Este es un presupuesto de lo que esperamos cobrar; lo que usted necesite puede cambiar durante su atención. Otros que participen pueden enviar sus propias cuentas, que no se incluyen. Si una cuenta nuestra supera este presupuesto en $400 o más, usted puede disputarla dentro de los 120 días de la primera cuenta en www.cms.gov/nosurprises o al 1-800-985-3059; hacerlo no afecta la calidad de su atención. Este presupuesto no es un contrato: usted no está obligado a recibir los servicios.',
  },
  questions: { en: 'Questions? Call', es: '¿Preguntas? Llame al' },
} as const;

const COLUMNS: readonly [x: number, width: number, right: boolean][] = [
  [LEFT, 60, false],
  [LEFT + 64, 260, false],
  [LEFT + 330, 50, true],
  [RIGHT - 110, 110, true],
];

function tableRow(doc: PdfDocument, y: number, cells: readonly string[]): number {
  const height = Math.max(
    ...cells.map((text, i) => doc.heightOfString(printable(text), { width: COLUMNS[i]?.[1] ?? 60 })),
  );
  for (const [i, text] of cells.entries()) {
    const [x, width, right] = COLUMNS[i] ?? [LEFT, 60, false];
    doc.text(printable(text), x, y, { width, align: right ? 'right' : 'left' });
  }
  return y + height + 5;
}

/** Draws a good-faith estimate with what 45 CFR 149.610(c)(1) asks for, US letter. The same estimate gives the same bytes. */
export function estimatePdf(
  estimate: GoodFaithEstimate,
  practice: Practice,
  language: Language,
  created: Date,
): Promise<Uint8Array> {
  const say = (name: keyof typeof WORDS) => WORDS[name][language];
  return letterPdf(`${say('title')} ${estimate.estimateNumber}`, created, (doc) => {
    const width = RIGHT - LEFT;
    letterHead(doc, practice);
    doc.font('Helvetica-Bold').fontSize(14).text(say('title'), LEFT, 140, { width });
    const codes = [...new Set(estimate.items.flatMap((item) => item.diagnosisCodes))].join(', ');
    const facts = [
      `${say('number')} ${estimate.estimateNumber}, ${formatDate(estimate.givenDate)}`,
      `${say('patient')}: ${estimate.patientName}${estimate.birthDate ? `, ${say('born')} ${formatDate(estimate.birthDate)}` : ''}`,
      estimate.serviceDate ? `${say('service')} ${formatDate(estimate.serviceDate)}` : say('noDate'),
      `${say('reason')}: ${estimate.reason}`,
      ...(codes ? [`${say('diagnoses')}: ${codes}`] : []),
      `${say('provider')}: ${estimate.provider.name}, NPI ${estimate.provider.npi}`,
      `${estimate.practice.name}, NPI ${estimate.practice.npi}, TIN ${estimate.practice.taxId}`,
    ];
    doc
      .font('Helvetica')
      .fontSize(10)
      .text(printable(facts.join('\n')), LEFT, 166, { width, lineGap: 2 });
    let y = doc.y + 12;
    doc.font('Helvetica-Bold').fontSize(9.5);
    y = tableRow(doc, y, [say('code'), say('what'), say('units'), say('charge')]);
    rule(doc, y - 2);
    doc.font('Helvetica');
    for (const item of estimate.items) {
      if (y > BOTTOM - 30) {
        doc.addPage();
        y = 54;
      }
      y = tableRow(doc, y + 3, [item.procedureCode, item.what, String(item.units), formatDollars(item.chargeCents)]);
    }
    rule(doc, y);
    doc.font('Helvetica-Bold').fontSize(11);
    const total = `${say('total')} ${formatDollars(estimateTotal(estimate.items))}`;
    doc.text(total, LEFT, y + 8, { width, align: 'right' });
    doc.font('Helvetica').fontSize(9.5);
    const notices = printable(`${say('notices')} ${say('questions')} ${phoneWords(practice.phone)}.`);
    if (y + 40 + doc.heightOfString(notices, { width }) > BOTTOM) {
      doc.addPage();
      y = 20;
    }
    doc.text(notices, LEFT, y + 40, { width, lineGap: 2 });
  });
}
