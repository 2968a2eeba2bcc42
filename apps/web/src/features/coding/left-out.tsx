import { Text } from '@mantine/core';
import type { CodingReviewView, LeftOut } from 'cleanclaim/contract/coding-views';
import type { Desk } from './desk-shape.ts';
import { LEFT_OUT_WORDS, leftOutByReason } from './items.ts';
import { Part } from './part.tsx';
import { shownCode } from './shown-code.ts';
import { Words } from './words.tsx';

interface Props {
  leftOut: readonly LeftOut[];
  notes: CodingReviewView['notes'];
  desk: Desk;
}

/** What was read and is no code, with the reason: a coder sees that it was not overlooked. */
export function LeftOutWords({ leftOut, notes, desk }: Props) {
  return (
    <Part name="left-out" title={`Read but not coded (${leftOut.length})`}>
      {leftOut.length === 0 && (
        <Text size="sm" c="dimmed">
          Everything that was found is suggested.
        </Text>
      )}
      {leftOutByReason(leftOut).map(({ reason, all }) => (
        <details key={reason} className="coding-more">
          <summary>
            {LEFT_OUT_WORDS[reason]} ({all.length})
          </summary>
          <ul className="coding-left-out">
            {all.map((one) => (
              <li key={`${one.code} ${one.evidence.note} ${one.evidence.start}`}>
                <Words spans={[one.evidence]} pointing={desk}>
                  “{notes[one.evidence.note]?.text.slice(one.evidence.start, one.evidence.end)}”
                </Words>{' '}
                {one.code && shownCode({ system: one.system ?? 'icd10cm', code: one.code })} {one.label}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Part>
  );
}
