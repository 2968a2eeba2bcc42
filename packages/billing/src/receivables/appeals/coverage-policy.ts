import { type CodeSets, normalizeIcd10cm, normalizeProcedure } from '@cleanclaim/codesets';
import { formatDate, type IsoDate } from '../../kernel/index.ts';

/** An installed coverage article (LCD or NCD) that speaks of a refused service. */
export interface CoveragePolicy {
  /** Number in the Medicare Coverage Database: `A57190`. */
  article: string;
  title: string;
  /** The release in which it is installed, and its first day; `0001-01-01` stands for a download without a date. */
  release: string;
  from: IsoDate;
  /** What it says of these services and diagnoses, to be put into a packet. */
  text: string;
}

/** A refused service with the diagnoses of its claim. */
export interface RefusedService {
  procedureCode: string;
  diagnoses: readonly string[];
  dateOfService: IsoDate;
}

const named = (article: string) => (/^\d/.test(article) ? `A${article}` : article);
const dotted = (code: string) => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code);
const listed = (codes: readonly string[]) => (codes.length > 0 ? codes.map(dotted).join(', ') : 'none');

/**
 * The installed Medicare coverage articles that list refused services, each with its number, the release and day of the
 * table, and which of the claim's diagnoses it covers or excludes. Those that cover a diagnosis come first. Empty where no
 * articles are installed that were in force on the day of service: the table has codes, not the prose of the policy.
 */
export function coveragePolicies(codes: CodeSets, services: readonly RefusedService[]): CoveragePolicy[] {
  const found = services.flatMap(({ procedureCode, diagnoses, dateOfService }) => {
    const table = codes.table('coverage-articles', dateOfService);
    if (!table || table.from > dateOfService) return [];
    const own = diagnoses.map(normalizeIcd10cm);
    const code = normalizeProcedure(procedureCode);
    return table.data.find(code).map((one) => {
      const covered = own.filter((diagnosis) => one.covered.includes(diagnosis));
      const excluded = own.filter((diagnosis) => one.notCovered.includes(diagnosis));
      const { release, from } = table;
      return { ...one, release, from, code, covered, excluded };
    });
  });
  const byArticle = [...Map.groupBy(found, ({ article }) => article).values()];
  return byArticle
    .toSorted((a, b) => Number(b.some(isHelpful)) - Number(a.some(isHelpful)))
    .flatMap((same): CoveragePolicy[] => {
      const [first] = same;
      if (!first) return [];
      const { title, release, from } = first;
      const article = named(first.article);
      const text = [
        `Medicare coverage article ${article}${title ? `, "${title}"` : ''} (Medicare Coverage Database, release ${release}, in force from ${formatDate(from)}).`,
        ...same.map(
          ({ code, covered, excluded }) =>
            `It lists ${code}. Of the diagnoses of this claim it covers: ${listed(covered)}; it excludes: ${listed(excluded)}.`,
        ),
      ].join('\n');
      return [{ article, title, release, from, text }];
    });
}

const isHelpful = ({ covered }: { covered: readonly string[] }) => covered.length > 0;
