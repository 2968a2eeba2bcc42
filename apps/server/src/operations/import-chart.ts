import type { IntakeChart, IntakeFault } from '@cleanclaim/billing/encounters';
import { addDays } from '@cleanclaim/billing/kernel';
import type { Payer } from '@cleanclaim/billing/parties';
import { readChart } from '@cleanclaim/intake';
import { z } from 'zod';
import { saveVisit, type VisitResult } from './chart-encounter.ts';
import { loadPayers, saveCoverages, savePatient } from './chart-parties.ts';
import { type OperationContext, operation } from './operation.ts';
import { loadOriginal } from './original-file.ts';
import { finishReading, lockReceivedFile, type ReceivedFileRow } from './received-file.ts';
import { raiseWork } from './work-items.ts';

export interface ChartImport {
  charts: number;
  visits: Record<VisitResult, number>;
  faults: IntakeFault[];
}

async function saveNotes(
  context: OperationContext,
  file: ReceivedFileRow,
  chart: IntakeChart,
  patientId: string,
  encounterId: string | undefined,
  firstOrdinal: number,
) {
  if (chart.notes.length === 0) return;
  const rows = chart.notes.map((note, i) => ({
    tenant_id: context.tenantId,
    id: context.newId(),
    patient_id: patientId,
    encounter_id: encounterId ?? null,
    received_file_id: file.id,
    ordinal: firstOrdinal + i,
    title: note.title,
    body: note.text,
  }));
  await context.tx.insertInto('chart_note').values(rows).execute();
}

async function saveChart(
  context: OperationContext,
  file: ReceivedFileRow,
  chart: IntakeChart,
  payers: readonly Payer[],
  noteOrdinal: number,
): Promise<VisitResult> {
  const patient = await savePatient(context, chart);
  await saveCoverages(context, patient.id, chart.coverages, payers);
  const visit = await saveVisit(context, patient, chart, { receivedFileId: file.id });
  await saveNotes(context, file, chart, patient.id, visit.encounterId, noteOrdinal);
  if (visit.encounterId && (visit.result === 'new' || visit.result === 'completed')) {
    context.enqueue({
      queue: 'prepare-encounter',
      data: { tenantId: context.tenantId, encounterId: visit.encounterId },
    });
  }
  return visit.result;
}

async function raiseFaults(
  context: OperationContext,
  file: ReceivedFileRow,
  faults: readonly IntakeFault[],
): Promise<void> {
  await raiseWork(
    context,
    faults.map((fault, i) => ({
      workKey: `chart-fault:${file.id}:${i}`,
      kind: 'chart-unreadable',
      title: `${file.file_name}: ${fault.place || 'the file'} could not be read`,
      reason: fault.message,
      steps: ['Correct the file, or have the sender export it again, and send it anew. The original is kept.'],
      amountCents: 0,
      deadlineDate: addDays(context.today, 2),
    })),
  );
}

/** Reads a stored chart file into patients, coverages, encounters and notes. What cannot be read goes to a person; the rest goes on. */
export const importChart = operation<{ receivedFileId: string }, ChartImport | { alreadyRead: true }>({
  name: 'import-chart',
  summary: 'Reads a received chart (C-CDA, FHIR R4, HL7 v2, CSV superbill, encounter file) into records.',
  roles: ['system'],
  input: z.object({ receivedFileId: z.uuid() }),
  async run(context, { receivedFileId }) {
    const file = await lockReceivedFile(context, receivedFileId);
    if (file.reading !== 'waiting') return { alreadyRead: true as const };
    const reading = readChart(await loadOriginal(context, file.sha256), file.file_name);
    const charts = reading.ok ? reading.charts : [];
    const faults = reading.ok ? reading.faults : [reading.fault];
    const visits: Record<VisitResult, number> = { new: 0, completed: 0, known: 0, conflict: 0, none: 0 };
    const payers = await loadPayers(context);
    let noteOrdinal = 0;
    for (const chart of charts) {
      visits[await saveChart(context, file, chart, payers, noteOrdinal)] += 1;
      noteOrdinal += chart.notes.length;
    }
    await raiseFaults(context, file, faults);
    await finishReading(context, file.id, {
      reading: reading.ok ? 'read' : 'refused',
      faults,
      summary: { charts: charts.length, visits },
    });
    return { charts: charts.length, visits, faults };
  },
});
