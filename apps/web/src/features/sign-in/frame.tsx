import './sign-in.css';
import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Brand } from '../../ui/brand.tsx';

/** The card of everything before the product opens. */
export function Frame({ title, hint, children }: { title: string; hint?: ReactNode; children: ReactNode }) {
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <Brand size={28} />
        <Stack gap="sm" mt="md">
          <Title order={1}>{title}</Title>
          {hint && (
            <Text size="sm" c="dimmed" component="div">
              {hint}
            </Text>
          )}
          {children}
        </Stack>
      </div>
    </main>
  );
}
