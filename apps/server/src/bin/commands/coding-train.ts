import { listCodingModels, switchCodingModel } from '../../operations/coding-models.ts';
import { fitCodingModel } from '../../operations/fit-coding-model.ts';
import { mustPerform } from '../../operations/operation.ts';
import { fail, printJson, printLine } from '../output.ts';
import { withRuntime } from '../with-runtime.ts';

/**
 * `cleanclaim coding train`: learns from the practice's own coded visits, compares with the rules on visits that were
 * held back, and keeps the model as a new version. It stays off unless `--on` is given and it beats the rules.
 */
export async function codingTrainCommand(flags: { on?: boolean; json?: boolean; data?: string }): Promise<void> {
  const started = performance.now();
  const trained = await withRuntime(flags.data, async (runtime, actor) => {
    const result = await fitCodingModel(
      runtime,
      { ...actor, roles: ['system'] },
      {
        modelId: runtime.newId(),
        trainedBy: actor.name,
      },
    );
    if (!result.ok) return result;
    const { models } = await mustPerform(runtime, actor, listCodingModels, {});
    const model = models.find(({ id }) => id === result.modelId);
    const on = (flags.on ?? false) && (model?.beatsRules ?? false);
    if (on) await mustPerform(runtime, actor, switchCodingModel, { modelId: result.modelId, on });
    return { ...result, on, model };
  });
  if (!trained.ok) fail(trained.message);
  const seconds = Math.round((performance.now() - started) / 1000);
  if (flags.json) {
    printJson({ ...trained, seconds });
    return;
  }
  printLine(`Model ${trained.version}, trained on ${trained.model?.charts ?? 0} visits in ${seconds} s.`);
  printLine(trained.verdict);
  printLine(trained.on ? 'It is on.' : 'It is off. Switch it on under Settings, Coding.');
}
