import './key-help.css';
import { Kbd, Title } from '@mantine/core';
import { Dialog } from '../ui/dialog.tsx';
import { groupHints, strokes } from './key-words.ts';
import { useKeyHints } from './keys.tsx';

/** Every key that works on this screen. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const groups = groupHints(useKeyHints());
  return (
    <Dialog opened onClose={onClose} title="Keys" size="lg">
      <div className="key-help">
        {groups.map(({ title, hints }) => (
          <section key={title} aria-label={title}>
            <Title order={3} mb={4}>
              {title}
            </Title>
            <dl>
              {hints.map(({ keys, what }) => (
                <div key={keys + what}>
                  <dt>
                    {strokes(keys).map((stroke) => (
                      <Kbd key={stroke} size="xs">
                        {stroke}
                      </Kbd>
                    ))}
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
