import { Stack } from '@mantine/core';
import { useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { AssistantSettings } from './assistant.tsx';
import { AutoAcceptRules } from './auto-accept-rules.tsx';
import { CodingModels } from './coding-models.tsx';

/** How notes are read into codes here: the model of the practice, what is taken without a person, and the assistant. */
export function CodingSettings() {
  const assistant = useEndpoint('show-assistant', {});
  return (
    <Stack gap="sm">
      <CodingModels />
      <AutoAcceptRules />
      <Await query={assistant}>{(view) => <AssistantSettings key={`${view.version} ${view.on}`} view={view} />}</Await>
    </Stack>
  );
}
