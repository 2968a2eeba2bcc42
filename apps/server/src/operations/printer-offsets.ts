import { z } from 'zod';
import type { PrinterOffsetView } from '../contract/printing-views.ts';
import { savePrinterOffsetSchema } from '../contract/schemas/printing.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';

/** Printers that have preprinted forms, with how far their sheets lie off. */
export const listPrinterOffsets = operation<Record<string, never>, { printers: PrinterOffsetView[] }>({
  name: 'list-printer-offsets',
  summary: 'Lists printers with how far their sheets lie off, a form each.',
  roles: ['biller', 'payment-poster', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    const rows = await context.tx
      .selectFrom('printer_offset')
      .selectAll()
      .where('tenant_id', '=', context.tenantId)
      .orderBy('form')
      .orderBy('name')
      .execute();
    context.audit({ action: 'read', subjectKind: 'printer-offset', subjectId: context.tenantId });
    const printers = rows.map(({ id, version, name, form, right_tenths, down_tenths }) => ({
      ...{ id, version, name, form },
      rightTenths: right_tenths,
      downTenths: down_tenths,
    }));
    return { printers };
  },
});

type Given = z.infer<typeof savePrinterOffsetSchema>;

async function refuseTakenName(context: OperationContext, { name, form, printerOffsetId }: Given): Promise<void> {
  const rows = await context.tx
    .selectFrom('printer_offset')
    .select(['id', 'name'])
    .where('tenant_id', '=', context.tenantId)
    .where('form', '=', form)
    .execute();
  if (rows.some((row) => row.id !== printerOffsetId && row.name.toLowerCase() === name.toLowerCase())) {
    const message = 'A printer of this name has an offset for this form. Change that one.';
    throw new Refusal('name-taken', message, { name: message });
  }
}

async function lockOffset(context: OperationContext, printerOffsetId: string) {
  const row = await context.tx
    .selectFrom('printer_offset')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', printerOffsetId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such printer.');
  return row;
}

/** Keeps how far a printer is off on a form; batches printed before stay as they were. */
export const savePrinterOffset = operation<Given, { printerOffsetId: string; version: number }>({
  name: 'save-printer-offset',
  summary: 'Adds or changes how far the sheets of a printer lie off on a form.',
  roles: ['biller', 'manager', 'admin'],
  input: savePrinterOffsetSchema,
  async run(context, given) {
    const { printerOffsetId, version, name, form, rightTenths, downTenths } = given;
    const onFile = printerOffsetId ? await lockOffset(context, printerOffsetId) : undefined;
    if (onFile) {
      const subject = { kind: 'printer-offset', id: onFile.id, version: onFile.version };
      await checkSeenVersion(context, subject, version ?? 0);
    }
    await refuseTakenName(context, given);
    const id = onFile?.id ?? context.newId();
    const columns = { name, form, right_tenths: rightTenths, down_tenths: downTenths };
    const saved = await context.tx
      .insertInto('printer_offset')
      .values({ tenant_id: context.tenantId, id, ...columns })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(columns))
      .returning('version')
      .executeTakeFirstOrThrow();
    const detail = { form, rightTenths, downTenths };
    context.audit({ action: onFile ? 'update' : 'create', subjectKind: 'printer-offset', subjectId: id, detail });
    return { printerOffsetId: id, version: saved.version };
  },
});
