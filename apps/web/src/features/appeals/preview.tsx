import type { AppealView } from 'cleanclaim/contract/appeal-views';
import { placed } from '../../ui/places.ts';
import { day, money } from '../../ui/words.ts';
import { type AppealValues, idsOf } from './appeal-values.ts';

const OPEN = /(\[fill in: [^\]]+\]|\{[a-zA-Z]+\})/;

/** The letter with what is still to be filled in marked. */
function Letter({ text }: { text: string }) {
  return (
    <>
      {placed(text.split(OPEN)).map(({ place, item }) =>
        OPEN.test(item) ? <mark key={place}>{item}</mark> : <span key={place}>{item}</span>,
      )}
    </>
  );
}

/** The parts behind the letter, in the order of the packet. */
function partsOf(view: AppealView, values: AppealValues): string[] {
  const noteIds = idsOf(values.noteIds);
  const documentIds = idsOf(values.attachmentIds);
  return [
    values.claimForm && 'The claim on its form',
    values.decision && "The payer's decision in words",
    ...view.notes
      .filter(({ id }) => noteIds.includes(id))
      .map(({ title, marks }) => `Record: ${title}${marks > 0 ? ` (${marks} marked)` : ''}`),
    ...view.documents
      .filter(({ id }) => documentIds.includes(id))
      .map(({ title, fileName }) => `Document: ${title} (${fileName})`),
    values.policyText !== '' && 'Policy',
    values.filingProof && 'Proof of filing',
    values.earlierLevels && view.previousAppealId !== null && 'Letters and decisions of the levels before',
  ].filter((part) => typeof part === 'string');
}

/** The packet as it would go now, on one sheet. */
export function Preview({ view, values }: { view: AppealView; values: AppealValues }) {
  const { row } = view;
  return (
    <section className="appeal-paper" aria-label="Packet as it would go">
      <b>{`Appeal: ${row.levelName}`}</b>
      {`\n${row.payerName}\n${row.patientName} · our claim ${row.patientControlNumber} · in dispute ${money(row.disputedCents)}\nDecision of ${day(view.noticeDate)}, to be filed by ${day(row.deadlineDate)}\n\n`}
      <Letter text={values.letter} />
      <h3>Behind it</h3>
      <ol>
        {partsOf(view, values).map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ol>
    </section>
  );
}
