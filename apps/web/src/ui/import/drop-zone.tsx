import '@mantine/dropzone/styles.css';
import './import.css';
import { Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { fileSize, IMPORT_LIMIT_BYTES } from './file-kind.ts';
import { importFiles } from './imports.ts';

const WHAT = `Charts (C-CDA, FHIR, HL7, CSV superbills) and payer answers (835, 277CA, 999), up to ${fileSize(IMPORT_LIMIT_BYTES)} each`;

/** A place to drop files or to choose them by mouse or keyboard. */
export function DropZone() {
  return (
    <Dropzone
      onDrop={importFiles}
      p="sm"
      aria-label="Drop files here or press Enter to choose them"
      inputProps={{ 'aria-label': 'Files to import', tabIndex: -1 }}
    >
      <Text size="sm" fw={600} ta="center">
        Drop files here, or click to choose them
      </Text>
      <Text size="xs" c="dimmed" ta="center">
        {WHAT}
      </Text>
    </Dropzone>
  );
}

/** Over the whole page while files are dragged over it. */
export function PageDrop() {
  return (
    // Nothing for those who hear the page: it appears under a dragging mouse only, and the button does the same.
    <div className="page-drop" aria-hidden>
      <Dropzone.FullScreen
        active
        withinPortal={false}
        activateOnClick={false}
        activateOnKeyboard={false}
        onDrop={importFiles}
        inputProps={{ tabIndex: -1 }}
      >
        <Text size="lg" fw={600} ta="center" mt="20vh">
          Drop the files to import them
        </Text>
        <Text c="dimmed" ta="center">
          {WHAT}
        </Text>
      </Dropzone.FullScreen>
    </div>
  );
}
