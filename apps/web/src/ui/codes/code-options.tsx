import { Combobox, Group, Text } from '@mantine/core';
import type { CodeHit } from 'cleanclaim/contract/views';
import { type CodeSetAsked, codeWarning, shownCode, validity } from './code-text.ts';
import { useCodeSearch } from './use-code-search.ts';

export interface OptionsProps {
  set: CodeSetAsked;
  date: string;
  hits: readonly CodeHit[];
  asked: string;
  fresh: boolean;
}

/** What was found: code, label, and why it is not for this day when it is not. */
export function CodeOptions({ set, date, hits, asked, fresh }: OptionsProps) {
  if (hits.length === 0) {
    return <Combobox.Empty>{fresh ? `Nothing found for “${asked}”.` : 'Searching'}</Combobox.Empty>;
  }
  return hits.map((hit) => {
    const warning = codeWarning(hit.status, date);
    return (
      <Combobox.Option key={hit.code} value={hit.code}>
        <Group gap="sm" wrap="nowrap" align="baseline">
          <Text size="sm" fw={600} w={72} flex="none" className="money">
            {shownCode(set, hit.code)}
          </Text>
          <div>
            <Text size="sm" lh={1.3}>
              {hit.label}
            </Text>
            {warning && (
              <Text size="xs" c="var(--cc-warning)">
                {warning} {hit.status === 'not-effective' && `In use ${validity(hit)}.`}
              </Text>
            )}
          </div>
        </Group>
      </Combobox.Option>
    );
  });
}

/** The meaning of a code that stands elsewhere on the screen. */
export function CodeMeaningOf({ set, date, value }: { set: CodeSetAsked; date: string; value: string }) {
  const { exact, subset } = useCodeSearch({ set, date, text: value, current: value });
  return <CodeMeaning date={date} exact={exact} subset={subset} />;
}

interface MeaningProps {
  date: string;
  exact: CodeHit | null | undefined;
  subset: string | undefined;
}

/** Under the field: what the code means, or plainly what is wrong with it on the day. */
export function CodeMeaning({ date, exact, subset }: MeaningProps) {
  if (exact === undefined) return <Text size="xs">&nbsp;</Text>;
  if (exact === null) {
    return (
      <Text size="xs" c="var(--cc-warning)">
        {subset ? 'Not in the installed part of the set, so nobody checked it.' : 'No such code in the installed set.'}
      </Text>
    );
  }
  const warning = codeWarning(exact.status, date);
  return (
    <Text size="xs" c={warning ? 'var(--cc-warning)' : 'dimmed'}>
      {exact.label}
      {warning && `. ${warning}`}
      {exact.status === 'not-effective' && ` In use ${validity(exact)}.`}
    </Text>
  );
}
