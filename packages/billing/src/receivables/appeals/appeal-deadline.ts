import { addDays, formatDate, type IsoDate } from '../../kernel/index.ts';
import type { AppealLevel, AppealNotice } from './appeal-law.ts';
import { addMonths, businessDayFrom, businessDayUpTo } from './business-days.ts';

/** Days that a letter takes: what must be there by its last day goes out that much earlier. */
const MAIL_DAYS = 5;

/** Until when an appeal must be filed, and why. */
export interface AppealDeadline {
  /** The last day of the law or the contract. */
  lastDate: IsoDate;
  /** The business day by which it should go out by mail, so that the last day is met. */
  sendBy: IsoDate;
  /** How the last day was counted, in words. */
  rule: string;
  source: string;
}

/** What the screen says where the days of a level were found in no text of the rule. */
const NOT_READ =
  ' These days are not confirmed from the text of the rule: go by the last day in the letter of the payer, and set the days under Settings, Payers.';

const STARTS = { notice: 'the notice', receipt: 'receipt of the notice', service: 'the date of service' } as const;

function countedFrom(level: AppealLevel, notice: AppealNotice): IsoDate {
  if (level.file.from === 'service') return notice.dateOfService;
  return level.file.from === 'receipt' ? addDays(notice.noticeDate, level.presumedReceiptDays) : notice.noticeDate;
}

function startWords({ file, presumedReceiptDays }: AppealLevel, start: IsoDate): string {
  const presumed =
    file.from !== 'receipt'
      ? ''
      : presumedReceiptDays > 0
        ? `, presumed ${presumedReceiptDays} days after its date`
        : ', taken as its date';
  return `${STARTS[file.from]}${presumed} (${formatDate(start)})`;
}

/**
 * The last day to file at a level, and the day to send it by.
 *
 * Days are calendar days; the day that starts them does not count. Where the practice's contract has days of its own and
 * the level leaves it to the contract, these count. A last day on a weekend or holiday moves on only where the law says
 * so; everywhere else the day to send it by is before.
 */
export function appealDeadline(level: AppealLevel, notice: AppealNotice): AppealDeadline {
  const byContract = level.contractDays === true && notice.contractDays !== undefined;
  const file = byContract ? { ...level.file, count: notice.contractDays ?? 0, unit: 'days' as const } : level.file;
  const start = countedFrom(level, notice);
  const counted =
    file.unit === 'months' ? addMonths(start, file.count, level.shortMonth ?? 'last-day') : addDays(start, file.count);
  const lastDate = level.lastDayMoves ? businessDayFrom(counted) : counted;
  const early = level.filedWhen === 'received' ? addDays(lastDate, -MAIL_DAYS) : lastDate;
  const must = level.filedWhen === 'received' ? 'It must be there by' : 'It must be sent by';
  const moved = lastDate === counted ? '' : ', moved to the next business day';
  const proof = level.readIn === undefined ? NOT_READ : ` Days read in: ${level.readIn}.`;
  const whose = byContract ? ' by your contract with the payer' : '';
  return {
    lastDate,
    sendBy: businessDayUpTo(early),
    rule: `${file.count} ${file.unit} from ${startWords(level, start)}${whose}. ${must} ${formatDate(lastDate)}${moved}.`,
    source: byContract
      ? `Contract with the payer: its days to appeal stand under Settings, Payers. ${level.source}.`
      : `${level.source}.${proof}`,
  };
}

/** The day by which they decide; undefined where no law sets one. */
export function decisionDue(level: AppealLevel, filedOn: IsoDate): IsoDate | undefined {
  return level.decisionDays === undefined ? undefined : addDays(filedOn, level.decisionDays);
}
