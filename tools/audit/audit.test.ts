import { expect, test } from 'vitest';
import { audit } from './audit.ts';
import type { Books, EntryFact, LineFact } from './facts.ts';
import { generatedBooks } from './generated-books.ts';
import { read835, readCents } from './read-835.ts';

const [books] = [...generatedBooks(200, 7)] as [Books];

/** The same books with one entry changed: the first of its kind that has such a line. */
function tampered(kind: string, account: string, change: (line: LineFact) => LineFact): { books: Books; key: string } {
  const index = books.entries.findIndex(
    (entry) => entry.kind === kind && entry.lines.some((line) => line.account === account),
  );
  const entry = books.entries[index] as EntryFact;
  const at = entry.lines.findIndex((line) => line.account === account);
  const lines = entry.lines.map((line, i) => (i === at ? change(line) : line));
  const entries = books.entries.map((one, i) => (i === index ? { ...entry, lines } : one));
  return { books: { ...books, entries }, key: entry.sourceKey };
}

const found = (some: Books) => audit(some).differences.map(({ what, where }) => `${what} ${where}`);

test('every story of a claim is among the generated ones, and its books agree to the cent', () => {
  const kinds = new Set(books.entries.map((entry) => entry.kind));
  expect([...kinds].sort()).toEqual(
    ['charge', 'insurance-payment', 'payment-reversal', 'provider-adjustment', 'transfer', 'unapplied-payment'].sort(),
  );
  let claims = 0;
  for (const some of generatedBooks(1500, 1)) {
    const report = audit(some);
    expect(report.differences).toEqual([]);
    claims += report.claims;
  }
  expect(claims).toBeGreaterThan(1350);
});

test('a cent that an entry has too much is found, in the entry and in the balance', () => {
  const { books: bad, key } = tampered('insurance-payment', 'payer-ar', (line) => ({ ...line, cents: line.cents + 1 }));
  const differences = found(bad);
  expect(differences).toContain(`entry ${key}`);
  expect(differences).toContain(`claim-payment ${key}`);
  expect(differences.some((one) => one.startsWith('balance '))).toBe(true);
});

test('a patient charged for what the payer wrote off is found although the entry balances', () => {
  const { books: bad, key } = tampered('insurance-payment', 'contractual-adjustment', (line) => ({
    ...line,
    account: 'patient-ar',
  }));
  expect(found(bad)).toContain(`claim-payment ${key}`);
});

test('an entry that is left out, and one that stands twice, are found', () => {
  const index = books.entries.findIndex((entry) => entry.kind === 'insurance-payment');
  const without = { ...books, entries: books.entries.toSpliced(index, 1) };
  expect(found(without).some((one) => one.startsWith('payment '))).toBe(true);
  const twice = { ...books, entries: [...books.entries, books.entries[index] as EntryFact] };
  expect(found(twice).some((one) => one.startsWith('payment '))).toBe(true);
});

test('an entry that moved no cash is missed too: the patient would owe what nobody books', () => {
  const isSilent = ({ kind, lines }: EntryFact) =>
    kind === 'insurance-payment' &&
    lines.every((line) => line.account !== 'cash') &&
    lines.some((line) => line.account === 'patient-ar');
  const index = books.entries.findIndex(isSilent);
  const { sourceKey, lines } = books.entries[index] as EntryFact;
  const differences = found({ ...books, entries: books.entries.toSpliced(index, 1) });
  expect(differences).toContain(`claim-payment ${sourceKey}`);
  expect(differences).toContain(`balance ${lines[0]?.claimId}`);
});

test('money that went to another account of the practice is found although no balance of a claim is touched', () => {
  const moved = (account: string) => (line: LineFact) => ({ ...line, account });
  for (const [kind, from, to] of [
    ['insurance-payment', 'contractual-adjustment', 'bad-debt-write-off'],
    ['insurance-payment', 'interest-income', 'contractual-adjustment'],
    ['insurance-payment', 'withhold', 'contractual-adjustment'],
    ['provider-adjustment', 'interest-income', 'unapplied-cash'],
    ['provider-adjustment', 'payer-recoupment', 'refunds-payable'],
  ] as const) {
    const { books: bad, key } = tampered(kind, from, moved(to));
    const what = kind === 'provider-adjustment' ? kind : 'claim-payment';
    expect(found(bad)).toContain(`${what} ${key}`);
  }
});

test('what the ledger says that people decided is held against their own records', () => {
  const index = books.entries.findIndex((entry) => entry.kind === 'transfer');
  const { lines, ...entry } = books.entries[index] as EntryFact;
  const more = { ...entry, lines: lines.map((line) => ({ ...line, cents: line.cents + Math.sign(line.cents) })) };
  const claimId = lines[0]?.claimId;
  expect(found({ ...books, entries: books.entries.with(index, more) })).toContain(`decision ${claimId}`);
  const writtenOff = {
    kind: 'write-off',
    sourceKey: 'nobody decided this',
    lines: [
      { account: 'bad-debt-write-off', cents: 1, claimId: `${claimId}` },
      { account: 'payer-ar', cents: -1, claimId: `${claimId}` },
    ],
  };
  expect(found({ ...books, entries: [...books.entries, writtenOff] })).toContain(`decision ${claimId}`);
});

test('the generated answers come in every form: taken back again and again, twice, in parts of no sense to the payer', () => {
  const payments = books.payments.flatMap(({ bytes }) => read835(bytes)).flatMap((one) => one.claimPayments);
  const some = (test: (one: (typeof payments)[number]) => boolean) => payments.some(test);
  expect(some((one) => one.status === '22' && one.chargeCents > 0)).toBe(true);
  for (const status of ['1', '2', '3', '4', '19', '20', '21', '22', '23', '25'])
    expect(some((one) => one.status === status)).toBe(true);
  for (const group of ['CO', 'PR', 'OA', 'PI', 'CR'])
    expect(some((one) => one.adjustments.some((adjustment) => adjustment.group === group))).toBe(true);
  expect(some((one) => one.adjustments.some(({ cents }) => cents < 0) && one.status !== '22')).toBe(true);
  expect(some((one) => one.paidCents > 100_000_00)).toBe(true);
});

test('a charge that the claim does not have is found', () => {
  const { books: bad } = tampered('charge', 'revenue', (line) => ({ ...line, cents: line.cents - 100 }));
  expect(found(bad).some((one) => one.startsWith('charge '))).toBe(true);
});

test('a provider adjustment that takes too much from a claim is found', () => {
  const { books: bad, key } = tampered('provider-adjustment', 'payer-ar', (line) => ({
    ...line,
    cents: line.cents + 5,
  }));
  expect(found(bad)).toContain(`provider-adjustment ${key}`);
});

test('a claim payment of the file that was not kept is found, and a file that cannot be read', () => {
  const [payment, ...others] = books.payments;
  if (!payment) throw new Error('no payment');
  const lost = { ...payment, claimPayments: payment.claimPayments.slice(1) };
  expect(found({ ...books, payments: [lost, ...others] })).toContain(`payment ${payment.remittanceId}`);
  const text = new TextDecoder().decode(payment.bytes).replace(/CLP\*(\w+)\*1\*[\d.]+/, 'CLP*$1*1*12.3.4');
  const broken = { ...payment, bytes: new TextEncoder().encode(text) };
  expect(found({ ...books, payments: [broken, ...others] })).toContain(`file ${payment.remittanceId}`);
});

test('amounts are read to the cent, and nothing else is an amount', () => {
  expect(['1', '.5', '-12.3', '0', '-0', '100.00'].map(readCents)).toEqual([100, 50, -1230, 0, 0, 10000]);
  for (const text of ['', '-', '.', '1.234', '1,00', '1e3', ' 1']) expect(() => readCents(text)).toThrow('no amount');
});

test('a payment taken from the account, several interchanges and other separators are read', () => {
  const set = (amount: string) =>
    `ST*835*1~BPR*I*${amount}*D*ACH~CLP*A*22*-5*-${amount}**12*N~CAS*CO*45*-1**253*-2~MOA***N781~PLB*1*20261231*WO:A 1*3.5*L6*-1**.02~SE*1*1~`;
  const isa =
    'ISA*00*          *00*          *ZZ*A              *ZZ*B              *261102*0900*^*00501*000000001*0*P*:~';
  const one = `${isa}GS*HP~${set('2')}GE*1*1~IEA*1*1~`;
  const other = one.replaceAll('*', '|').replaceAll(':', '>').replaceAll('~', "'");
  const payments = read835(new TextEncoder().encode(`${one}\n${other}`));
  const expected = {
    paidCents: -200,
    claimPayments: [
      {
        status: '22',
        chargeCents: -500,
        paidCents: -200,
        payerNumber: 'N',
        adjustments: [
          { group: 'CO', carc: '45', cents: -100 },
          { group: 'CO', carc: '253', cents: -200 },
        ],
        remarks: ['N781'],
      },
    ],
    providerAdjustments: [
      { code: 'WO', reference: 'A 1', cents: 350 },
      { code: 'L6', reference: '', cents: -100 },
      { code: '', reference: '', cents: 2 },
    ],
  };
  expect(payments).toEqual([expected, expected]);
});
