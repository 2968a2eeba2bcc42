import { Anchor, Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import type { CodeView, CodingReviewView } from 'cleanclaim/contract/coding-views';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { CodeInput } from '../../ui/codes/code-input.tsx';
import { codeWarning, diagnosisText } from '../../ui/codes/code-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { Choosing } from './choosing.ts';
import type { Desk } from './desk-shape.ts';
import { type System, shownCode } from './shown-code.ts';

type CodeChoosing = Exclude<Choosing, { kind: 'finish' }>;

const isCode = (code: string) => /^[0-9A-Z]{2,3}\.?[0-9A-Z]{0,4}$/i.test(code);

function titleOf(choosing: CodeChoosing): string {
  if (choosing.kind === 'add') return 'Add a code';
  if (choosing.kind === 'look') return `Look up ${shownCode(choosing)}`;
  const { suggestion } = choosing.item;
  return suggestion.code === '' ? `Number of: ${suggestion.label}` : `Replace ${shownCode(suggestion)}`;
}

interface ChooseProps {
  view: CodingReviewView;
  desk: Desk;
  choosing: CodeChoosing;
}

/** Search over the code sets; what is found is shown with its place in the set and the notes that hold for it. */
export function ChooseCode({ view, desk, choosing }: ChooseProps) {
  const from = choosing.kind === 'add' ? undefined : choosing.kind === 'look' ? choosing : choosing.item.suggestion;
  const [kind, setKind] = useState<'diagnosis' | 'procedure'>(
    from && from.system !== 'icd10cm' ? 'procedure' : 'diagnosis',
  );
  const [code, setCode] = useState(from?.code ?? '');
  const system: System =
    kind === 'diagnosis' ? 'icd10cm' : code.length === 7 ? 'icd10pcs' : /^\d/.test(code) ? 'cpt' : 'hcpcs';
  const close = () => desk.choose(undefined);
  const put = () => {
    if (!isCode(code)) return;
    desk.put({ system, code, ...(choosing.kind === 'replace' ? { item: choosing.item } : {}) });
    close();
  };
  return (
    <Dialog opened onClose={close} title={titleOf(choosing)} size="lg">
      <Stack gap="sm">
        {choosing.kind === 'add' && (
          <SegmentedControl
            aria-label="Kind of code"
            size="xs"
            value={kind}
            onChange={(next) => {
              setKind(next === 'procedure' ? 'procedure' : 'diagnosis');
              setCode('');
            }}
            data={[
              { value: 'diagnosis', label: 'Diagnosis' },
              { value: 'procedure', label: 'Service' },
            ]}
          />
        )}
        <CodeInput
          set={kind}
          date={view.dateOfService}
          value={code}
          onChange={setCode}
          label="Code, or words to search"
          onEnter={choosing.kind === 'look' ? close : put}
          autoFocus
          meaning={!isCode(code)}
        />
        {isCode(code) && <Place system={system} code={code} date={view.dateOfService} onChoose={setCode} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            {choosing.kind === 'look' ? 'Close' : 'Cancel'}
          </Button>
          {choosing.kind !== 'look' && desk.canCode && (
            <Button onClick={put} disabled={!isCode(code)}>
              {choosing.kind === 'add' ? 'Add' : 'Replace'}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}

interface PlaceProps {
  system: System;
  code: string;
  date: string;
  onChoose: (code: string) => void;
}

const STATUS_WORDS: Readonly<Record<CodeView['status'], string>> = {
  valid: 'may be billed on this day',
  'not-billable': 'a heading: choose one below it',
  'not-effective': 'not in force on this day',
  unknown: 'not known in the installed set',
  'not-installed': 'its code set is not installed',
};

/** Headings above, codes below and notes of a code. */
function Place({ system, code, date, onChoose }: PlaceProps) {
  const query = useEndpoint('show-code', { system, code, date }, { keepPrevious: true });
  const view = query.data;
  if (!view) return null;
  const shown = (one: string) => (system === 'icd10cm' ? diagnosisText(one) : one);
  return (
    <div className="coding-place-of" aria-live="polite">
      <Text size="sm" fw={600}>
        {shown(view.code)} {view.longLabel || view.label}
      </Text>
      <Text size="xs" c={view.status === 'valid' ? 'dimmed' : 'var(--cc-warning)'}>
        {STATUS_WORDS[view.status]}
        {view.release && ` (${view.release})`}
        {view.facts.map(({ what, value }) => ` · ${what}: ${value}`)}
      </Text>
      <CodeLinks title="Above" date={date} codes={view.above} shown={shown} onChoose={onChoose} />
      <CodeLinks title="Below" date={date} codes={view.below} shown={shown} onChoose={onChoose} />
      {view.notes.length > 0 && (
        <>
          <Title order={3}>Notes</Title>
          <ul className="coding-shown">
            {view.notes.map((note) => (
              <li key={`${note.place} ${note.kind} ${note.text}`}>
                {note.kind} ({shown(note.place)}): {note.text}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface CodeLinksProps {
  title: string;
  date: string;
  codes: readonly { code: string; label: string; status?: CodeView['status'] }[];
  shown: (code: string) => string;
  onChoose: (code: string) => void;
}

function CodeLinks({ title, date, codes, shown, onChoose }: CodeLinksProps) {
  if (codes.length === 0) return null;
  return (
    <>
      <Title order={3}>{title}</Title>
      <ul className="coding-shown">
        {codes.map(({ code, label, status }) => (
          <li key={code}>
            <Anchor component="button" type="button" size="sm" onClick={() => onChoose(code)}>
              {shown(code)}
            </Anchor>{' '}
            {label}
            {status && codeWarning(status, date) && <span className="coding-gap"> {codeWarning(status, date)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
