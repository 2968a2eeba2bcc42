import '../../ui/plain-table.css';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { Day, Empty, Money, Panel, Status } from '../../ui/bits.tsx';
import { ANSWERS, SENT_BY } from './variance-words.ts';

/** Letters to payers, the newest first, with what each brought. */
export function Disputes() {
  const query = useEndpoint('list-variance-disputes', {});
  return (
    <Panel title="Disputes">
      <Await query={query}>
        {({ disputes }) =>
          disputes.length === 0 ? (
            <Empty
              title="Nothing is disputed yet"
              hint="Dispute above what a payer owes: one letter lists all of its claims with the agreed amounts. What it brings stands here."
            />
          ) : (
            <table className="plain-table" aria-label="Disputes">
              <thead>
                <tr>
                  <th scope="col">Letter</th>
                  <th scope="col">Payer</th>
                  <th scope="col">Sent</th>
                  <th scope="col">Answer by</th>
                  <th scope="col">State</th>
                  <th scope="col" className="right">
                    Payments
                  </th>
                  <th scope="col" className="right">
                    Disputed
                  </th>
                  <th scope="col" className="right">
                    Recovered
                  </th>
                </tr>
              </thead>
              <tbody>
                {disputes.map((one) => (
                  <tr key={one.id}>
                    <td>
                      <Go to={`/disputes/${one.id}`}>{one.disputeNumber}</Go>
                    </td>
                    <td>{one.payerName}</td>
                    <td>
                      <Day date={one.sentDate} /> {SENT_BY[one.sentBy]}
                    </td>
                    <td>
                      <Day date={one.answerDueDate} />
                    </td>
                    <td>
                      {one.answer ? (
                        ANSWERS[one.answer]
                      ) : (
                        <Status value="waiting" words={{ waiting: 'No answer yet' }} />
                      )}
                    </td>
                    <td className="right">{one.caseCount}</td>
                    <td className="right">
                      <Money cents={one.disputedCents} />
                    </td>
                    <td className="right">
                      <Money cents={one.recoveredCents} dimZero />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Await>
    </Panel>
  );
}
