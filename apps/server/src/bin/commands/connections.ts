import { listConnections, testConnection } from '../../operations/connections.ts';
import { perform } from '../../operations/operation.ts';
import { fail, printJson, printLine } from '../output.ts';
import { textTable } from '../table.ts';
import { withRuntime } from '../with-runtime.ts';

interface Flags {
  json?: boolean;
  data?: string;
}

/** Prints the practice's connections. */
export async function connectionsListCommand(flags: Flags): Promise<void> {
  const outcome = await withRuntime(flags.data, (runtime, actor) => perform(runtime, actor, listConnections, {}));
  if (!outcome.ok) fail(outcome.message);
  const { connections } = outcome.value;
  if (flags.json) {
    printJson(connections);
    return;
  }
  const titles = ['Name', 'Kind', 'State', 'Last contact', 'Waiting', 'What failed'].map((title) => ({ title }));
  printLine(
    textTable(
      titles,
      connections.map((one) => [
        one.isUsual ? `${one.name} (usual)` : one.name,
        one.kind,
        one.state,
        one.lastContactAt ?? 'never',
        one.waitingFiles,
        one.lastError ?? '',
      ]),
    ),
  );
}

/** Connects and prints what was found; ends with 1 when the connection does not work. */
export async function connectionsTestCommand(name: string, flags: Flags): Promise<void> {
  const tested = await withRuntime(flags.data, async (runtime, actor) => {
    const listed = await perform(runtime, actor, listConnections, {});
    if (!listed.ok) fail(listed.message);
    const found = listed.value.connections.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!found) fail(`There is no connection ${name}. See: cleanclaim connections list`);
    const outcome = await perform(runtime, actor, testConnection, { connectionId: found.id });
    if (!outcome.ok) fail(outcome.message);
    return outcome.value;
  });
  if (flags.json) printJson(tested);
  else {
    printLine(tested.message);
    if (tested.hostKey) printLine('Accept the key in the settings, under Connections.');
  }
  if (!tested.works) process.exitCode = 1;
}
