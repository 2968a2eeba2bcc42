import { Text } from '@mantine/core';
import type { CodeSetView } from 'cleanclaim/contract/views';
import type { ReactNode } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { todayHere } from '../today-here.ts';
import { releasesFor, releaseWords } from './releases.ts';

interface Props {
  /** The sets that the codes of the screen are of. */
  sets: readonly CodeSetView['name'][];
  /** ISO day of service; today where the codes are of no day. */
  date?: string;
  /** More to say in the same line. */
  children?: ReactNode;
}

/** One line: the releases that the codes of the screen are from, with their first day and count. */
export function InstalledCodes({ sets, date, children }: Props) {
  const may = useMay();
  const { data } = useEndpoint('list-code-sets', {}, { enabled: may('list-code-sets') });
  if (!data) return null;
  const releases = releasesFor(data.sets, sets, date || todayHere());
  return (
    <Text size="xs" c="dimmed" component="div" className="installed-codes" role="note" aria-label="Installed codes">
      {releases.map((set) => releaseWords(set)).join(' · ') || 'None of the code sets of this screen is installed'}
      {children && <> · {children}</>}
      {may('show-practice') && (
        <>
          {' · '}
          <Go to="/settings/code-sets" underline="always">
            Code sets
          </Go>
        </>
      )}
    </Text>
  );
}
