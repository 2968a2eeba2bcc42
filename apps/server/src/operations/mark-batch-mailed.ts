import { formatDate } from '@cleanclaim/billing/kernel';
import { sql } from 'kysely';
import type { z } from 'zod';
import { markBatchMailedSchema } from '../contract/schemas/printing.ts';
import { type ClaimRow, lockClaims, moveClaims } from './claim-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { batchNumber, lockPrintBatch, type PrintBatchRow } from './print-batch-store.ts';
import { checkSeenVersion } from './seen-version.ts';

type Given = z.infer<typeof markBatchMailedSchema>;
/** An article that has its number, with its place on the form. */
interface Article {
  payerId: string;
  claimId?: string | undefined;
  articleNumber: string;
  row: number;
}

const articlesOf = ({ certified = [] }: Given): Article[] =>
  certified.flatMap(({ articleNumber, ...of }, row) => (articleNumber ? [{ ...of, articleNumber, row }] : []));

/**
 * The claims of a batch, locked: all of them, and those that stand as they were printed. One that was answered and
 * corrected since goes out under a new number, maybe with another batch.
 */
export async function lockBatchClaims(
  context: OperationContext,
  printBatchId: string,
): Promise<{ all: ClaimRow[]; asPrinted: ClaimRow[] }> {
  const rows = await context.tx
    .selectFrom('print_batch_claim')
    .select(['claim_id', 'patient_control_number'])
    .where('tenant_id', '=', context.tenantId)
    .where('print_batch_id', '=', printBatchId)
    .execute();
  const numbers = new Map(rows.map((row) => [row.claim_id, row.patient_control_number]));
  const all = await lockClaims(context, [...numbers.keys()]);
  return { all, asPrinted: all.filter((claim) => claim.patient_control_number === numbers.get(claim.id)) };
}

function refuseDay(context: OperationContext, batch: PrintBatchRow, mailedDate: string): void {
  const made = batch.made_date;
  if (mailedDate <= context.today && mailedDate >= made) return;
  const message =
    mailedDate > context.today ? 'This day is still to come.' : `The batch was printed on ${formatDate(made)}.`;
  throw new Refusal('bad-input', `${message} Enter the day on which it was mailed.`, { mailedDate: message });
}

/** Articles that are not on file yet. @throws Refusal when one belongs to other mail, or to nobody of this batch. */
async function newArticles(
  context: OperationContext,
  batch: PrintBatchRow,
  claims: readonly ClaimRow[],
  given: readonly Article[],
): Promise<Article[]> {
  const onFile = await context.tx
    .selectFrom('certified_mail')
    .select(['article_number', 'print_batch_id', 'payer_id'])
    .where('tenant_id', '=', context.tenantId)
    .where('article_number', '=', sql<string>`any(${given.map((one) => one.articleNumber)}::text[])`)
    .execute();
  const known = new Map(onFile.map((row) => [row.article_number, row]));
  const fresh: Article[] = [];
  for (const [i, article] of given.entries()) {
    const isOurs = claims.some(
      (claim) => claim.payer_id === article.payerId && (article.claimId === undefined || claim.id === article.claimId),
    );
    if (!isOurs) throw new Refusal('not-found', 'There is no such envelope in this batch.');
    const before = known.get(article.articleNumber);
    if (before?.print_batch_id === batch.id && before.payer_id === article.payerId) continue;
    const isTwice = given.findIndex((one) => one.articleNumber === article.articleNumber) < i;
    if (before || isTwice) {
      const message = 'This article number stands on other mail already. Check the label.';
      throw new Refusal('article-taken', message, { [`certified.${article.row}.articleNumber`]: message });
    }
    fresh.push(article);
  }
  return fresh;
}

async function saveArticles(
  context: OperationContext,
  batch: PrintBatchRow,
  mailedDate: string,
  articles: readonly Article[],
): Promise<void> {
  if (articles.length === 0) return;
  await context.tx
    .insertInto('certified_mail')
    .values(
      articles.map((article) => ({
        tenant_id: context.tenantId,
        id: context.newId(),
        print_batch_id: batch.id,
        payer_id: article.payerId,
        claim_id: article.claimId ?? null,
        article_number: article.articleNumber,
        mailed_date: mailedDate,
      })),
    )
    .execute();
}

/** The claims that are printed become mailed; one that an answer has moved meanwhile stays where it is. */
async function moveMailed(
  context: OperationContext,
  batch: PrintBatchRow,
  claims: readonly ClaimRow[],
  mailedDate: string,
  articles: readonly Article[],
): Promise<void> {
  await moveClaims(
    context,
    claims.map((claim) => {
      const article =
        articles.find((one) => one.claimId === claim.id) ??
        articles.find((one) => one.claimId === undefined && one.payerId === claim.payer_id);
      const how = article ? ` by certified mail ${article.articleNumber}` : '';
      const detail = `Mailed on ${formatDate(mailedDate)} with print batch ${batchNumber(batch.batch_number)}${how}`;
      return { claim, move: { event: 'mailed' as const, detail, on: mailedDate, fileSha256: batch.pdf_sha256 } };
    }),
  );
  for (const claim of claims) {
    context.audit({
      action: 'send',
      subjectKind: 'claim',
      subjectId: claim.id,
      patientId: claim.patient_id,
      detail: { printBatch: batch.batch_number },
    });
  }
}

/**
 * Says that a print batch went to the post office, with the numbers of what went certified. Told twice it changes
 * nothing; told again with more numbers it keeps these. The waiting time of the claims counts from the day of mailing.
 */
export const markBatchMailed = operation<Given, { version: number; alreadyMailed: boolean }>({
  name: 'mark-batch-mailed',
  summary: 'Marks a print batch as mailed on a day, with the article numbers of certified mail.',
  roles: ['biller', 'manager', 'admin'],
  input: markBatchMailedSchema,
  async run(context, given) {
    const { mailedDate } = given;
    const told = articlesOf(given);
    const batch = await lockPrintBatch(context, { printBatchId: given.printBatchId });
    if (batch.batch_state === 'undone')
      throw new Refusal('undone', 'This batch was taken apart. Print its claims anew, then mail that batch.');
    if (batch.batch_state === 'mailed' && batch.mailed_date !== mailedDate) {
      const day = formatDate(batch.mailed_date ?? mailedDate);
      throw new Refusal('mailed-already', `This batch was mailed on ${day}.`, { mailedDate: `It was ${day}.` });
    }
    if (batch.batch_state === 'made') {
      // A second click brings the version from before the first: only the first must have seen the latest.
      const subject = { kind: 'print-batch', id: batch.id, version: batch.version };
      await checkSeenVersion(context, subject, given.version);
      refuseDay(context, batch, mailedDate);
    }
    const { all: claims, asPrinted } = await lockBatchClaims(context, batch.id);
    const articles = await newArticles(context, batch, claims, told);
    await saveArticles(context, batch, mailedDate, articles);
    context.audit({
      action: 'send',
      subjectKind: 'print-batch',
      subjectId: batch.id,
      detail: { claims: claims.length, articles: articles.length },
    });
    if (batch.batch_state === 'mailed') return { version: batch.version, alreadyMailed: true };
    await moveMailed(context, batch, asPrinted, mailedDate, told);
    const { version } = await context.tx
      .updateTable('print_batch')
      .set({ batch_state: 'mailed', mailed_date: mailedDate, mailed_by: context.actor.name })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', batch.id)
      .returning('version')
      .executeTakeFirstOrThrow();
    return { version, alreadyMailed: false };
  },
});
