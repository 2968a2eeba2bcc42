import type { Page } from 'playwright-core';
import { askAs } from './account.ts';
import type { Stage } from './stage.ts';
import { settled } from './visit.ts';

const NAME = 'Office visits to Bluewater need the note';

/** An edit with branches, groups and every action. */
const EDIT = {
  name: NAME,
  branches: [
    {
      when: {
        kind: 'group',
        join: 'all',
        of: [
          { kind: 'compare', property: 'payer.payerIdentifier', operator: 'is', values: ['BWHP1'] },
          {
            kind: 'group',
            join: 'all',
            lines: 'any',
            of: [
              { kind: 'compare', property: 'lines.procedureCode', operator: 'starts-with', values: ['992'] },
              { kind: 'compare', property: 'lines.chargeCents', operator: 'at-least', values: ['10000'] },
            ],
          },
        ],
      },
      actions: [
        { kind: 'hold', message: 'Bluewater asks for the note of this visit.', fix: 'Send the note with the claim.' },
        { kind: 'route', role: 'coder', note: 'Is the level supported by the note?' },
      ],
    },
    {
      when: { kind: 'compare', property: 'derived.daysLeftToFile', operator: 'less', values: ['30'] },
      actions: [{ kind: 'set', target: 'details.note', how: 'put', value: 'Filed late for want of the note' }],
    },
  ],
  otherwise: [],
};

interface Row {
  id: string;
  name: string;
}

/** Opens an edit of the practice that was tried; writes it where it is not there yet. */
export async function openPracticeEdit(page: Page, { url, people: { manager } }: Stage): Promise<void> {
  const { edits } = await askAs<{ edits: Row[] }>(url, manager, '/api/practice-edits');
  const known = edits.find(({ name }) => name === NAME)?.id;
  const editId = known ?? (await askAs<{ editId: string }>(url, manager, '/api/practice-edits', EDIT)).editId;
  await askAs(url, manager, `/api/practice-edits/${editId}/trial`, {});
  await page.goto(`${url}/settings/edits/${editId}`);
  await page.getByText('Would have held').waitFor();
  await settled(page);
}

/** Opens the list with that edit in it. */
export async function listPracticeEdits(page: Page, stage: Stage): Promise<void> {
  await openPracticeEdit(page, stage);
  await page.goto(`${stage.url}/settings/edits`);
  await page.getByRole('link', { name: NAME }).waitFor();
  await settled(page);
}
