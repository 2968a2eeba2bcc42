import type { ClaimView, EditFinding } from 'cleanclaim/contract/views';
import { createContext, type ReactNode, useContext } from 'react';
import type { DraftForm } from '../../ui/form/use-draft-form.ts';
import type { PlacedFindings } from './claim-findings.ts';
import type { ClaimValues } from './claim-values.ts';
import { FindingNotes } from './finding-notes.tsx';

export interface ClaimFormState {
  view: ClaimView;
  draft: DraftForm<ClaimValues>;
  placed: PlacedFindings;
  /** False for a claim that is on its way, and for those who may only read. */
  editable: boolean;
}

const State = createContext<ClaimFormState | undefined>(undefined);
export const ClaimFormProvider = State.Provider;

export function useClaimForm(): ClaimFormState {
  const state = useContext(State);
  if (!state) throw new Error('a field of the claim stands outside its form');
  return state;
}

const NONE: readonly EditFinding[] = [];

/** The contract's messages stand under `changes`, where the claim's fields are in what is sent. */
function messageAt(errors: Record<string, ReactNode>, path: string): ReactNode {
  const full = `changes.${path}`;
  const key = Object.keys(errors).find((one) => one === full || one.startsWith(`${full}.`));
  return key === undefined ? undefined : errors[key];
}

export interface FieldState {
  /** For an input: value, change, and the messages that stand at it. */
  props: ReturnType<DraftForm<ClaimValues>['form']['getInputProps']>;
  findings: readonly EditFinding[];
  /** The contract's own message. */
  message: ReactNode;
  /** Whether the field stops the claim or the save. */
  wrong: boolean;
}

/** Makes a look-up of fields by their path, with the findings and messages that stand there. */
export function useFields(): (path: string) => FieldState {
  const { draft, placed } = useClaimForm();
  const { form } = draft;
  return (path) => {
    const own = form.getInputProps(path);
    const findings = placed.at.get(path) ?? NONE;
    const message = messageAt(form.errors, path);
    const holds = findings.filter((finding) => finding.severity === 'hold');
    const warnings = findings.filter((finding) => finding.severity === 'warn');
    const error = message || holds.length > 0 ? <Messages message={message} findings={holds} /> : undefined;
    return {
      findings,
      message,
      wrong: error !== undefined,
      props: {
        ...own,
        onChange: (value: unknown) => {
          // A message is about what was typed before.
          for (const key of Object.keys(form.errors)) if (key.startsWith(`changes.${path}`)) form.clearFieldError(key);
          own.onChange(value);
        },
        error,
        inputWrapperOrder: ['label', 'input', 'error', 'description'],
        ...(warnings.length > 0 ? { description: <FindingNotes findings={warnings} /> } : {}),
      },
    };
  };
}

/** What stands under a field: the contract's message, then the findings. */
export function Messages({ message, findings }: { message: ReactNode; findings: readonly EditFinding[] }) {
  return (
    <>
      {message && <span className="finding finding-contract">{message}</span>}
      <FindingNotes findings={findings} />
    </>
  );
}
