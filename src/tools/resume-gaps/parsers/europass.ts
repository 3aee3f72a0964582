/**
 * A Europass CV: that of 2011 to 2020 (`SkillsPassport`), and the one since, a dialect of HR-XML
 * (`Candidate`). Prefixes of namespaces are dropped: writers do not agree on them.
 *
 * https://europass-unofficial.github.io/europass-schema-docs/
 */
import { isYearMonth, type YearMonth } from '../../../domain/months';
import { clean } from './clean';
import { collect } from './collect';
import { readFieldDate } from './field-date';
import type { Today } from '../model/history';
import type { FoundPeriod, ReadResult } from './read';
import { load, nothing, Unreadable } from './unreadable';
import { ATTRIBUTE, child, children, textOf, type XmlNode } from './xml-node';

const name = (node: XmlNode): string => clean(textOf(node));
const isTrue = (node: XmlNode): boolean => /^(?:true|1)$/.test(textOf(node).trim());

/** `<From year="2002" month="--08" day="---01"/>` */
function dateInAttributes(node: XmlNode): YearMonth | undefined {
  const figure = (attribute: string): number | undefined => {
    const [, digits] =
      /^-*(\d{1,4})$/.exec(textOf(child(node, ATTRIBUTE + attribute)).trim()) ?? [];
    return digits === undefined ? undefined : Number(digits);
  };
  const year = figure('year');
  const hasMonth = child(node, `${ATTRIBUTE}month`) !== undefined;
  if (year === undefined) return undefined;
  const month = figure('month');
  if (hasMonth && month === undefined) return undefined;
  const date = { year, ...(month === undefined ? {} : { month }) };
  return isYearMonth(date) ? date : undefined;
}

function* skillsPassport(root: XmlNode): Generator<FoundPeriod> {
  const info = child(root, 'LearnerInfo');
  const datesOf = (entry: XmlNode): Pick<FoundPeriod, 'from' | 'to'> => {
    const period = child(entry, 'Period');
    return {
      from: dateInAttributes(child(period, 'From')),
      to: isTrue(child(period, 'Current')) ? 'now' : dateInAttributes(child(period, 'To')),
    };
  };
  for (const entry of children(child(info, 'WorkExperienceList'), 'WorkExperience')) {
    yield {
      what: name(child(entry, 'Position', 'Label')),
      where: name(child(entry, 'Employer', 'Name')),
      kind: 'job',
      ...datesOf(entry),
      uncertain: false,
    };
  }
  for (const entry of children(child(info, 'EducationList'), 'Education')) {
    yield {
      what: name(child(entry, 'Title')),
      where: name(child(entry, 'Organisation', 'Name')),
      kind: 'education',
      ...datesOf(entry),
      uncertain: false,
    };
  }
}

function* candidate(root: XmlNode, today: Today): Generator<FoundPeriod> {
  const profile = child(root, 'CandidateProfile');
  const dateOf = (node: XmlNode): YearMonth | 'now' | undefined =>
    readFieldDate(textOf(child(node, 'FormattedDateTime')), today) ??
    readFieldDate(textOf(child(node, 'DateText')), today);
  const datesOf = (period: XmlNode, isCurrent: boolean): Pick<FoundPeriod, 'from' | 'to'> => {
    const from = dateOf(child(period, 'StartDate'));
    return {
      from: from === 'now' ? undefined : from,
      to: isCurrent ? 'now' : dateOf(child(period, 'EndDate')),
    };
  };
  for (const employer of children(child(profile, 'EmploymentHistory'), 'EmployerHistory')) {
    for (const position of children(employer, 'PositionHistory')) {
      const period = child(position, 'EmploymentPeriod');
      const isCurrent = [period, position].some((node) => isTrue(child(node, 'CurrentIndicator')));
      yield {
        what: name(child(position, 'PositionTitle')),
        where: name(child(employer, 'OrganizationName')),
        kind: 'job',
        ...datesOf(period, isCurrent),
        uncertain: false,
      };
    }
  }
  for (const entry of children(
    child(profile, 'EducationHistory'),
    'EducationOrganizationAttendance',
  )) {
    const period = child(entry, 'AttendancePeriod');
    const isCurrent = ['Ongoing', 'CurrentIndicator'].some((key) => isTrue(child(period, key)));
    yield {
      what:
        name(child(entry, 'EducationDegree', 'DegreeName')) || name(child(entry, 'ProgramName')),
      where: name(child(entry, 'OrganizationName')),
      kind: 'education',
      ...datesOf(period, isCurrent),
      uncertain: false,
    };
  }
}

async function parse(text: string): Promise<XmlNode> {
  const { XMLParser } = await load(() => import('./xml-parser'));
  try {
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: ATTRIBUTE,
      ignoreDeclaration: true,
      ignorePiTags: true,
      parseTagValue: false,
      // What a document defines is never put in: entities may swell without end, or fetch.
      processEntities: false,
      removeNSPrefix: true,
    });
    // The validator that its author would have us use instead brings two more packages into the browser.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return parser.parse(text, true) as XmlNode;
  } catch {
    throw new Unreadable('damaged');
  }
}

/** @throws Unreadable if it is no XML. */
export async function readEuropass(text: string, today: Today): Promise<ReadResult> {
  const document = await parse(text);
  const passport = child(document, 'SkillsPassport');
  if (passport !== undefined) return collect(skillsPassport(passport));
  const root = child(document, 'Candidate');
  if (root !== undefined) return collect(candidate(root, today));
  return nothing(child(document, 'html') === undefined ? 'notAResume' : 'wrongType');
}
