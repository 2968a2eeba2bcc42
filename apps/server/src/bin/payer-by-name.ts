import { listPayers } from '../operations/list-payers.ts';
import { type Actor, perform, type Runtime } from '../operations/operation.ts';
import { fail } from './output.ts';

/** The payer that a person means by its identifier or a part of its name. */
export async function payerIdOf(runtime: Runtime, actor: Actor, asked: string): Promise<string> {
  const listed = await perform(runtime, actor, listPayers, { limit: 1000 });
  if (!listed.ok) fail(listed.message);
  const wanted = asked.toLowerCase();
  const { rows } = listed.value;
  const exact = rows.filter((row) => row.payerIdentifier.toLowerCase() === wanted || row.name.toLowerCase() === wanted);
  const found = exact.length > 0 ? exact : rows.filter((row) => row.name.toLowerCase().includes(wanted));
  const [one, another] = found;
  if (!one) fail(`no payer is called "${asked}"; name it by its payer id, or a part of its name`);
  if (another) fail(`"${asked}" fits ${found.length} payers; name it by its payer id`);
  return one.id;
}
