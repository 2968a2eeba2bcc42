import { savePracticeEditSchema } from '../contract/schemas/practice-edits.ts';
import { mustPerform } from '../operations/operation.ts';
import { savePracticeEdit } from '../operations/practice-edits.ts';
import { tryPracticeEdit } from '../operations/try-practice-edit.ts';
import { everyone } from './practice.ts';
import type { TestRuntime } from './test-runtime.ts';

/** What an edit of a practice says: it is about a payer that nobody has, so that it touches no claim of the world. */
export function quietRule(name: string) {
  return {
    name,
    branches: [
      {
        when: {
          kind: 'compare' as const,
          property: 'payer.payerIdentifier',
          operator: 'is',
          values: ['NOBODY'],
        },
        actions: [{ kind: 'hold' as const, message: 'Nobody pays this.', fix: 'Choose a payer.' }],
      },
    ],
    otherwise: [],
  };
}

/** Three edits of a practice: one to look at and try, one to write anew, one that was tried and may be switched on. */
export async function writePracticeEdits(runtime: TestRuntime, tenantId: string) {
  const actor = everyone(tenantId);
  const save = async (name: string) => {
    const given = savePracticeEditSchema.parse(quietRule(name));
    return (await mustPerform(runtime, actor, savePracticeEdit, given)).editId;
  };
  const practiceEditId = await save('To try');
  const practiceEditToSaveId = await save('To save');
  const practiceEditToSwitchId = await save('To switch');
  await mustPerform(runtime, actor, tryPracticeEdit, { editId: practiceEditToSwitchId });
  return { practiceEditId, practiceEditToSaveId, practiceEditToSwitchId };
}
