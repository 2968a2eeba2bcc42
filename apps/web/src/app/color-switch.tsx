import { ActionIcon, type MantineColorScheme, useMantineColorScheme } from '@mantine/core';

const NEXT: Readonly<Record<MantineColorScheme, MantineColorScheme>> = { light: 'dark', dark: 'auto', auto: 'light' };
const WORDS: Readonly<Record<MantineColorScheme, string>> = { light: 'light', dark: 'dark', auto: 'as the system' };

/** Light, dark, or as the system is. */
export function ColorSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const label = `Colors: ${WORDS[colorScheme]}. Change to ${WORDS[NEXT[colorScheme]]}`;
  return (
    <ActionIcon aria-label={label} title={label} onClick={() => setColorScheme(NEXT[colorScheme])}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
        {colorScheme === 'auto' && <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />}
        {colorScheme === 'dark' && <circle cx="8" cy="8" r="5.5" fill="currentColor" />}
      </svg>
    </ActionIcon>
  );
}
