import { type UseFormReturnType, useForm } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { ApiError } from '../../api/client.ts';
import { withoutBlanks } from './blank.ts';
import { conflictsBetween, type FieldConflict, type FieldGroup } from './conflicts.ts';
import { dropDraft, loadDraft, saveDraft } from './draft.ts';
import { useConflicts } from './use-conflicts.ts';

export interface DraftForm<V extends object> {
  form: UseFormReturnType<V>;
  /** What stops the save and belongs to no field. */
  problem: string | undefined;
  /** Set when someone else saved meanwhile: shown by `FormNotices`. */
  conflicts: readonly FieldConflict[] | undefined;
  /** Takes the other person's value of one field, or of all. */
  takeTheirs: (path?: string) => void;
  /** What was typed in one field, or in all, goes over the newer version; fields that were not touched take theirs. */
  keepMine: (path?: string) => void;
  saving: boolean;
  /** True when values come from a draft that was never saved. */
  restored: boolean;
  /** Checks with the shared schema, saves, and puts each message at its field. */
  submit: (event?: { preventDefault(): void }) => Promise<void>;
  discard: () => void;
}

interface Options<V extends object> {
  /** Of the record: `patient:ID`. */
  draftKey: string;
  /** The schema that the server checks with. */
  schema: z.ZodType;
  /** Values as the server has them now; after a conflict the newer ones. */
  saved: V;
  version?: number | undefined;
  /** Fields that a conflict shows as one. */
  groups?: readonly FieldGroup<V>[];
  /** Form values to the schema's input; blanks are left out already. */
  toInput?: (values: V, version: number | undefined) => unknown;
  save: (input: never) => Promise<unknown>;
  onSaved?: (answer: never) => void;
}

interface Draft<V> {
  base: V;
  version: number | undefined;
  values: V;
}

function messagesOf(error: z.ZodError): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const issue of error.issues) messages[issue.path.join('.')] ??= issue.message;
  return messages;
}

/** What is typed is kept while it differs from what is saved. */
function useKept<V>(draftKey: string, dirty: boolean, draft: Draft<V>): void {
  const text = JSON.stringify(draft);
  useEffect(() => {
    if (dirty) saveDraft(draftKey, JSON.parse(text));
    else dropDraft(draftKey);
  }, [draftKey, dirty, text]);
}

/** Why it was not saved: at the fields, and in words above them. */
function useRefusal<V>(form: Pick<UseFormReturnType<V>, 'setErrors' | 'clearErrors'>) {
  const [shown, setShown] = useState<{ problem: string; isConflict: boolean }>();
  return {
    problem: shown?.problem,
    isConflict: shown?.isConflict ?? false,
    show(fields: Readonly<Record<string, string>>, problem: string, isConflict = false) {
      form.setErrors({ ...fields });
      setShown({ problem, isConflict });
      focusFirstError();
    },
    clear() {
      form.clearErrors();
      setShown(undefined);
    },
  };
}

/** A form that loses nothing: drafts survive errors and restarts, and a newer version of the record is shown, not overwritten. */
export function useDraftForm<V extends object>(options: Options<V>): DraftForm<V> {
  const { draftKey, saved, version } = options;
  const [start] = useState<Draft<V>>(() => loadDraft<Draft<V>>(draftKey) ?? { base: saved, version, values: saved });
  const base = useRef({ values: start.base, version: start.version });
  const [restored, setRestored] = useState(start.values !== saved);
  const [saving, setSaving] = useState(false);
  const form = useForm<V>({ mode: 'controlled', initialValues: start.values });
  const refusal = useRefusal(form);
  const dirty = JSON.stringify(form.values) !== JSON.stringify(base.current.values);

  useKept(draftKey, dirty, { base: base.current.values, version: base.current.version, values: form.values });
  // An untouched form follows the server.
  const savedText = JSON.stringify(saved);
  useEffect(() => {
    if (dirty || version === base.current.version) return;
    base.current = { values: JSON.parse(savedText) as V, version };
    form.setValues(base.current.values);
  }, [savedText, version, dirty, form.setValues]);

  const isNewer = version !== undefined && base.current.version !== undefined && version > base.current.version;
  const isConflict = dirty && isNewer && (refusal.isConflict || restored);
  const rebase = () => {
    base.current = { values: saved, version };
    setRestored(false);
    refusal.clear();
  };
  const { forget, ...settling } = useConflicts({
    found: isConflict ? conflictsBetween(base.current.values, saved, form.values, options.groups) : undefined,
    saved,
    set: (field, value) => form.setFieldValue(field, value as never),
    onSettled: rebase,
  });

  async function submit(event?: { preventDefault(): void }): Promise<void> {
    event?.preventDefault();
    refusal.clear();
    const values = withoutBlanks(form.values);
    const input = options.toInput ? options.toInput(values, base.current.version) : values;
    const { error: wrong } = options.schema.safeParse(input);
    if (wrong) return refusal.show(messagesOf(wrong), 'Look at the fields marked in red.');
    setSaving(true);
    try {
      const answer = await options.save(input as never);
      dropDraft(draftKey);
      base.current = { values: form.values, version: undefined };
      setRestored(false);
      options.onSaved?.(answer as never);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      refusal.show(error.fields, error.message, error.code === 'changed-meanwhile');
    } finally {
      setSaving(false);
    }
  }

  const discard = () => {
    dropDraft(draftKey);
    form.setValues(saved);
    rebase();
    forget();
  };
  return { form, problem: refusal.problem, ...settling, saving, restored, submit, discard };
}

/** The eye and the keyboard go to what is wrong. */
function focusFirstError(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
}
