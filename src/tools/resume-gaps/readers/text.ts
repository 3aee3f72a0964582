/**
 * Periods from the plain text of any resume. There are as many layouts as people, so what and where are
 * guesses from the line and those beside it, and everything is marked for its owner to look at.
 */
import { monthsOf, type Month, type YearMonth } from '../../../domain/months';
import type { Kind, Today } from '../history';
import { clean } from './clean';
import { collect } from './collect';
import { findRanges, fold, normalise, type FoundRange } from './dates';
import { MAX_ENTRIES, MAX_NOTE_LENGTH, MAX_NOTES, MAX_TEXT_LENGTH } from './limits';
import type { FoundPeriod, ReadNote, ReadResult } from './read';
import { nothing } from './unreadable';

/** As much of the text as is shown beside a period. */
const LONGEST_SOURCE = 200;
/** Longer lines are prose. */
const LONGEST_TITLE = 90;

// Words. All without accents and capitals, as `fold` leaves them.

/** What a heading announces. Single dates below an `aside` are no periods, below `references` nothing is. */
type Section = Kind | 'aside' | 'references';

const wholly = (...words: readonly string[]) => new RegExp(`^(?:${words.join('|')})$`);

const HEADINGS: readonly [Section, RegExp][] = [
  [
    'job',
    wholly(
      '(?:(?:work|professional|employment|career|job|relevant|previous|other|additional|selected|and|&) ){0,4}(?:experience|history|employment|career|positions)',
      'berufserfahrung|(?:beruflicher )?werdegang|berufspraxis|berufstatigkeit|arbeitserfahrung|praktika',
      '(?:berufliche|praktische) (?:erfahrung|erfahrungen|stationen|tatigkeit|tatigkeiten)',
      'experiences?(?: professionnelles?)?|parcours professionnel|emplois',
      'experiencia(?: laboral| profesional| profissional)?|historial laboral|trayectoria(?: profesional)?',
      'esperienz[ae](?: lavorativ[ae]| professional[ei])?|werkervaring|doswiadczenie(?: zawodowe)?',
      '(?:arbetslivs)?erfarenhet',
    ),
  ],
  [
    'education',
    wholly(
      '(?:academic )?(?:education|studies|training|qualifications|background|schooling)(?: (?:and|&) (?:training|qualifications|certifications|education))?',
      'academic history|universit(?:y|ies)|schools?|degrees?',
      '(?:aus|schul|hochschul|berufs)?bildung(?:sweg|sgang)?|(?:berufs)?ausbildung(?: und studium)?|studium|schule|(?:akademische )?(?:aus|weiter|fort)bildung(?:en)?|akademischer werdegang',
      'formations?|etudes|diplomes|parcours (?:scolaire|academique|universitaire)|formation et diplomes',
      'formacion(?: academica)?|educacion|estudios|formazione|istruzione(?: e formazione)?|educacao',
      'formacao(?: academica)?|opleiding(?:en)?|onderwijs|edukacja|wyksztalcenie|utbildning(?:ar)?',
    ),
  ],
  [
    'volunteering',
    wholly(
      '(?:volunteer(?:ing)?|voluntary)(?: work| experience| positions| activities)?(?: (?:and|&) community(?: service)?)?',
      'community (?:service|work|involvement)|ehrenamt|ehrenamtliche (?:tatigkeit|tatigkeiten|arbeit)',
      '(?:ehrenamtliches |soziales )?engagement|freiwilligenarbeit|(?:travail )?benevol(?:at|e)',
      'engagements?(?: associatifs?| benevoles?)|voluntariado|volontariato|trabajo voluntario',
      'vrijwilligerswerk|wolontariat|ideellt arbete',
    ),
  ],
  [
    'service',
    wholly(
      '(?:(?:military|national|civil|civilian|alternative|armed)(?: |-))?(?:service|forces)(?: history| record)?|military',
      'wehrdienst|zivildienst|grundwehrdienst|bundeswehr|militar(?:dienst)?',
      'service (?:militaire|national|civique|civil)|servicio militar|servizio militare|servico militar',
    ),
  ],
  [
    'caring',
    wholly(
      '(?:career|employment) (?:breaks?|gaps?)|career interruptions?|caring(?: responsibilities)?|care work',
      '(?:parental|maternity|paternity|family|carer.?s?) (?:leaves?|time|care)|caregiving|parenting',
      'elternzeit|mutterschutz|familienzeit|pflegezeit|familienphase|(?:angehorigen)?pflege',
      'conges? (?:parental|parentaux|maternite|paternite)|interruptions? de carriere',
      'excedencia|baja maternal|permiso (?:parental|maternal|paternal)|cuidado de familiares',
    ),
  ],
  [
    'freelance',
    wholly(
      'freelanc(?:e|ing)(?: work| experience| projects)?|self-employment|selbst?standigkeit|independant',
      'freiberufliche tatigkeit(?:en)?|trabajo autonomo|lavoro autonomo',
    ),
  ],
  ['references', wholly('references?|referees|referenzen|referencias|referenze|referenties')],
  [
    'aside',
    wholly(
      '(?:(?:technical|key|core|other|soft|it|computer|language|professional) )?(?:skills|competenc(?:es|ies)|languages?)',
      '(?:certificat(?:es|ions)|licen[cs]es|awards|honou?rs|publications|patents|interests|hobbies|projects|memberships)(?: (?:and|&) [a-z]{3,14})?',
      'contact|profile|summary|objective|about me|personal (?:details|data|information|profile)',
      '(?:edv|it|sprach|fach)?-?kenntnisse|sprachen|fahigkeiten|zertifikate|auszeichnungen|publikationen',
      'veroffentlichungen|interessen|hobbys|kontakt|profil|personliche (?:daten|angaben)|projekte|sonstiges',
      'competences|langues|centres d.interets?|loisirs|certifications|coordonnees|informations personnelles|projets',
      'habilidades|competencias|idiomas|intereses|aficiones|datos personales|premios|publicaciones|certificados|proyectos|contacto|perfil',
    ),
  ],
];

/** Kinds that a line tells by itself, where its section says no more than that it is work. */
const TELLING: readonly [Kind, RegExp][] = [
  [
    'caring',
    /\b(?:career break|(?:parental|maternity|paternity|carer.?s?) leave|elternzeit|mutterschutz|pflegezeit|conge (?:parental|maternite|paternite)|excedencia|baja maternal)\b/,
  ],
  [
    'service',
    /\b(?:(?:military|national) service|wehrdienst|zivildienst|bundesfreiwilligendienst|service (?:militaire|national|civique)|servicio militar)\b/,
  ],
  [
    'other',
    /\b(?:unemployed|job ?seek(?:er|ing)|job search|sabbatical|gap year|arbeitss?uchend|arbeitslos|auszeit|chomage|recherche d.emploi|desemplead[oa]|en paro)\b/,
  ],
  [
    'volunteering',
    /\bfreiwilliges soziales jahr\b|\((?:volunteer|voluntary|unpaid|ehrenamtlich|benevole|voluntario)\)/,
  ],
  [
    'freelance',
    /\b(?:freelanc\w*|self-?employed|contractor|freiberufl\w*|selbst?standig\w*|independant|auto-entrepreneur|autonomo)\b/,
  ],
];
/** Headings that are as often the title of one entry. */
const PASSING: ReadonlySet<Section> = new Set(['caring', 'service', 'freelance']);

/** A month and a year, or figures, after a word such as "updated". */
const DATE_FOLLOWS = '(?: on)?[^a-z\\d]{1,6}(?:[a-z]{3,10}\\W{1,3})?\\d';
/** Lines whose dates are about something else. */
const NOT_HISTORY = new RegExp(
  [
    '\\b(?:date of birth|birth ?date|d\\.?o\\.?b\\b|born (?:in|on)\\b|geburts(?:datum|tag|ort|jahr)|geb\\.|geboren|nee? le\\b)',
    '\\b(?:(?:date|lieu)(?: et lieu)? de naissance|fecha(?: y lugar)? de nacimiento|nacid[oa] (?:en|el)\\b)',
    '\\b(?:data(?: e luogo)? d[ei] (?:nascita|nascimento)|nat[oa] il\\b|geboortedatum|urodz|fodelsedatum)',
    '\\breferences? (?:available|on request|upon request|from)\\b|\\ball rights reserved',
    '\\blast (?:updated|modified|revised|changed)|\\b(?:zuletzt|mis a jour|actualizado|aggiornato)\\b',
    `\\b(?:updated|modified|revised|stand|copyright)\\b${DATE_FOLLOWS}|©`,
    `^\\W{0,4}(?:born|curriculum vitae|cv|resume|lebenslauf)\\b${DATE_FOLLOWS}`,
    '\\bvalid (?:from|until|till|to|through|for)\\b|\\bgultig|\\bexpir(?:y|es|ed)\\b',
    '\\b(?:driving|driver.?s?) licen[cs]e|\\bfuhrerschein|\\bpermis de conduire|\\b(?:work|residence) permit',
  ].join('|'),
);

/** Words by which an employer or a school is told from a title. */
const PLACE =
  /\b(?:inc|ltd|llc|llp|plc|corp|gmbh|ag|kg|ohg|e\.?v|sarl|s\.?a\.?s?|s\.?l|s\.?r\.?l|b\.?v|ab|company|group|gruppe|university|universit\w*|universidad|college|school|gymnasium|hochschule|\w*schule|lycee|ecole|instituto?|academy|hospital|clinic|klinik\w*|krankenhaus|bank|bakery|\w*backerei|boulangerie|panaderia|hotel|restaurant|cafe|museum|library|council|ministry|foundation|stiftung|verein|agency|shop|store|studio|works)\b\.?/;

/** A place that is no employer: "Berlin, Germany", "Springfield, IL". */
const REGION = [
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]',
  'Germany|Deutschland|France|Spain|España|Italy|Italia|Portugal|Netherlands|Nederland|Belgium|Austria|Österreich',
  'Switzerland|Schweiz|Suisse|Poland|Polska|Sweden|Sverige|Norway|Denmark|Finland|Ireland|United Kingdom|UK',
  'England|Scotland|Wales|USA|United States|Canada|Mexico|México|Brazil|Brasil|India|China|Japan|Australia|New Zealand',
].join('|');
const LOCATION = new RegExp(
  `(?:^|,\\s|\\s[–—-]\\s)\\p{Lu}[\\p{L}.' -]{1,30},\\s(?:${REGION})(?:,\\s(?:${REGION}))?\\s*$`,
  'u',
);

/** What stands for itself before a date or a name, in forms with fields. */
const FIELD =
  /^(?:dates?(?: from| \(from\s?[-–]\s?to\))?|period|duration|zeitraum|dauer|periode|fechas?|job title|title|position|role|employer|company|organi[sz]ation|school|arbeitgeber|firma|poste|entreprise|puesto|empresa)\s?(?::|$)\s*/i;
const DURATION =
  /^\s{0,8}[([·•,–-]?\s{0,8}(?:\d{1,2}\+?\s?(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|mois|años?|mes(?:es)?)\b\.?,?\s?(?:(?:and|und|et|y|&)\s)?){1,2}[)\]]?/i;
const STRONG = /\t| {2,}|\.{3,}|_{2,}|\s?[|•·●]\s?|\s[–—-]\s|\s(?:at|bei|chez|@)\s/i;
const BULLET = /^\s*[•●▪◦‣·*–—-]\s/;

// Lines.

interface Line {
  readonly text: string;
  readonly plain: string;
  /** Where it begins in its column. */
  readonly start: number;
  /** Spans that begin in it. */
  readonly ranges: FoundRange[];
  /** What is left of it without spans: before the first, between them, after the last. */
  readonly pieces: readonly string[];
  /** Only dates stand in it. */
  readonly isBare: boolean;
  section: Section;
  isHeading: boolean;
}

const hasWords = (text: string) => /\p{L}{2}/u.test(text);
const isBlank = (line: Line | undefined) => line === undefined || line.plain.trim() === '';

/** The section that a text announces, if that is all that it does. */
function headingOf(plain: string): Section | undefined {
  if (plain.length > 60) return undefined;
  const words = plain
    .replace(/^[^a-z]+|[^a-z]+$/g, '')
    // E D U C A T I O N
    .replace(/^[a-z](?: [a-z]){3,}$/, (spread) => spread.replace(/ /g, ''))
    .replace(/\s+/g, ' ');
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The parts of a line that stand apart, and where they begin. */
function cellsOf(line: string): { text: string; at: number }[] {
  const cells: { text: string; at: number }[] = [];
  let at = 0;
  for (const text of line.split(/(\t+| {2,})/)) {
    if (text.trim() !== '') cells.push({ text, at });
    at += text.length;
  }
  return cells;
}

/** A line of a text, cut where a second column begins. */
type Cut = readonly [left: string, right: string];

/** Whether one side holds the dates of what stands on the other. */
function isDateColumn(cuts: readonly Cut[]): boolean {
  const isDate = (text: string) => text.trim().length <= 32 && /\b(?:19|20)\d\d\b/.test(text);
  const full = cuts.filter((sides) => sides.every((side) => side.trim() !== ''));
  return 2 * full.filter((sides) => sides.some(isDate)).length >= full.length;
}

/**
 * A text whose lines run over two columns, as two texts. A second column is there if a heading stands
 * to the right of something else, and other lines begin anew at the same place.
 */
function columnsOf(shown: string): string[] {
  const NARROWEST = 16;
  const LEAST_LINES = 4;
  const LONGEST_LINE = 300;
  const lines = shown
    .split('\n')
    .map((text) => ({ text, cells: text.length > LONGEST_LINE ? [] : cellsOf(text) }));
  const starts = new Map<number, number>();
  for (const { at } of lines.flatMap(({ cells }) => cells)) {
    starts.set(at, (starts.get(at) ?? 0) + 1);
  }
  const support = (at: number) =>
    [at - 1, at, at + 1].reduce((sum, place) => sum + (starts.get(place) ?? 0), 0);
  const isHeading = (text: string) => {
    const section = headingOf(fold(text));
    return section !== undefined && !PASSING.has(section);
  };
  const edges = lines
    .flatMap(({ cells }) => cells.slice(1))
    .filter(({ text, at }) => at >= NARROWEST && support(at) >= LEAST_LINES && isHeading(text))
    .map(({ at }) => at);
  if (edges.length === 0) return [shown];
  const edge = edges.reduce((best, at) => (support(at) > support(best) ? at : best)) - 1;
  const cuts = lines.map(({ text, cells }): Cut => {
    const at = cells.find((cell) => cell.at >= edge)?.at ?? text.length;
    return [text.slice(0, at), text.slice(at)];
  });
  if (isDateColumn(cuts)) return [shown];
  return [cuts.map(([left]) => left).join('\n'), cuts.map(([, right]) => right).join('\n')];
}

/** Lines with the spans in them, and what is left of each line without. */
function linesOf(column: string, today: Today): Line[] {
  const ranges = findRanges(column, today);
  let start = 0;
  let next = 0;
  /** How far a span of an earlier line reaches. */
  let covered = 0;
  return column.split('\n').map((text) => {
    const end = start + text.length;
    const own: FoundRange[] = [];
    const pieces: string[] = [];
    let from = Math.max(start, covered);
    const push = (begin: number, stop: number) => {
      const piece = column.slice(begin, stop);
      pieces.push(begin > start ? piece.replace(DURATION, '') : piece);
    };
    for (let range = ranges[next]; range && range.start <= end; range = ranges[(next += 1)]) {
      own.push(range);
      push(from, range.start);
      from = covered = range.end;
    }
    push(Math.min(from, end), end);
    const line: Line = {
      text,
      plain: fold(text),
      start,
      ranges: own,
      pieces,
      isBare: own.length > 0 && !pieces.some((piece) => hasWords(piece.trim().replace(FIELD, ''))),
      section: 'job',
      isHeading: false,
    };
    start = end + 1;
    return line;
  });
}

/** Tells each line its section. */
function nameSections(lines: readonly Line[]): void {
  let section: Section = 'job';
  /** What comes back after a heading that may be the title of one entry. */
  let outer: Section | undefined;
  let isUsed = false;
  lines.forEach((line, index) => {
    if (isBlank(line) && outer !== undefined && isUsed) {
      section = outer;
      outer = undefined;
    }
    const heading = line.ranges.length === 0 ? headingOf(line.plain) : undefined;
    const next = lines[index + 1];
    const isLoud = /[:#]/.test(line.text) || line.text === line.text.toUpperCase();
    if (heading !== undefined && PASSING.has(heading) && !isLoud && !isBlank(next)) {
      if (next?.isBare !== true) {
        outer ??= section;
        section = heading;
        isUsed = false;
        line.isHeading = true;
      }
    } else if (heading !== undefined) {
      section = heading;
      outer = undefined;
      line.isHeading = true;
    }
    if (line.ranges.length > 0) isUsed = true;
    line.section = section;
  });
}

// What and where.

const isPlace = (text: string): boolean => PLACE.test(fold(text));

/** A part without the marks around it that set it apart. */
const tidy = (part: string): string =>
  part
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/^[\s,;:|•·●▪◦‣*_#–—)\]/-]+|[\s,;:|•·●▪◦‣*_–—([/-]+$/g, '')
    .replace(/(\p{Ll}{3})\.$/u, '$1')
    .replace(FIELD, '');

/** Whether a text tells no more than a town and its country. */
const isLocation = (text: string): boolean => LOCATION.exec(text)?.index === 0 && !isPlace(text);

/** A text without the town at its end, unless there is nothing else. */
const withoutLocation = (text: string): string => {
  const at = LOCATION.exec(text)?.index;
  return at ? text.slice(0, at) : text;
};

/** The parts of a piece of text that name something, by the strongest mark between them. */
function partsOf(piece: string): string[] {
  const opened = piece.split('(').length - piece.split(')').length;
  const named = opened > 0 ? piece.replace(/\((?=[^(]*$)/, '|') : piece;
  const text = withoutLocation(tidy(named));
  const split = (by: RegExp) => text.split(by).map(tidy).filter(hasWords);
  const parts = split(STRONG);
  return parts.length === 1 ? split(/[,;]\s/) : parts;
}

/** Of a long text, what is near to the date; of several sentences, the one that the date is in. */
function nearest(piece: string, side: 'left' | 'right'): string {
  const near =
    side === 'left' ? piece.slice(-2 * LONGEST_TITLE) : piece.slice(0, 2 * LONGEST_TITLE);
  const ends = [...near.matchAll(/\p{L}{4}[.!?]\s+(?=\p{Lu}|$)/gu)].map(
    ({ index, 0: { length } }) => index + length,
  );
  return side === 'left' ? near.slice(ends.at(-1) ?? 0) : near.slice(0, ends[0]);
}

/** The parts that a line itself gives for one of its spans. */
function ownParts({ pieces, ranges }: Line, which: number): string[] {
  const [left = '', right = ''] = pieces;
  if (ranges.length === 1) {
    const parts = [...partsOf(nearest(left, 'left')), ...partsOf(nearest(right, 'right'))];
    return parts.length > 0 ? parts : partsOf(left.slice(-LONGEST_TITLE));
  }
  // Several on one line: their names stand before them if there is one before the first.
  const FARTHEST = 4;
  const side = hasWords(nearest(left, 'left')) ? 'left' : 'right';
  const near =
    side === 'left'
      ? pieces.slice(Math.max(0, which + 1 - FARTHEST), which + 1).reverse()
      : pieces.slice(which + 1, which + 1 + FARTHEST);
  return partsOf(nearest(near.find(hasWords) ?? '', side));
}

/** Whether the parts of a line leave it to others to say what and where. */
const hasNoName = (parts: readonly string[]): boolean =>
  parts.length === 0 || isLocation(parts.join(', '));

const textOf = ({ pieces }: Line): string => pieces.join(' ').trim();

/** Whether a line may be a title, an employer or a school: no sentence, no point of a list, no address. */
function isTitle(line: Line | undefined): line is Line {
  if (line === undefined || line.ranges.length > 0 || line.isHeading) return false;
  const text = textOf(line);
  const named = text.replace(FIELD, '');
  return (
    text.length <= LONGEST_TITLE &&
    hasWords(named) &&
    !BULLET.test(line.text) &&
    !/^\p{Ll}|^[\p{L} ]{2,24}:|@|www\.|https?:|\d[\d ()/-]{7}/u.test(named) &&
    !(/[.!?:;,]$/.test(text) && text.split(' ').length > 5)
  );
}

/** Whether a line says something between a title and its dates: a town, how long it was. */
const isBetween = (line: Line): boolean =>
  isLocation(textOf(line)) || !hasWords(textOf(line).replace(DURATION, ''));

/** Up to two titles next to a line. */
function titlesBeside(lines: readonly Line[], index: number, step: -1 | 1): number[] {
  const FARTHEST = 3;
  const found: number[] = [];
  for (let place = index + step; Math.abs(place - index) <= FARTHEST; place += step) {
    const line = lines[place];
    if (!isTitle(line) || found.length === 2) break;
    if (!isBetween(line)) found.push(place);
  }
  return found;
}

type Side = 'before' | 'after';

/**
 * On which side of such lines their titles stand. Those at the beginning or the end of a section, or
 * next to something else, have a title on one side only.
 */
function sideOf(lines: readonly Line[], isSuch: (line: Line) => boolean, fallback: Side): Side {
  let votes = 0;
  lines.forEach((line, index) => {
    if (line.ranges.length === 0 || !isSuch(line)) return;
    votes += Number(isTitle(lines[index + 1])) - Number(isTitle(lines[index - 1]));
  });
  return votes === 0 ? fallback : votes > 0 ? 'after' : 'before';
}

interface Names {
  readonly what: string;
  readonly where: string;
}

/** Two names, the title first unless only the first sounds like an employer or a school. */
function inOrder(a: string, b: string): Names {
  return isPlace(a) && !isPlace(b) ? { what: b, where: a } : { what: a, where: b };
}

/** What and where for one span of a line, and the first and last line that tell them. */
function nameEntry(
  lines: readonly Line[],
  index: number,
  which: number,
  sides: Readonly<Record<'bare' | 'single', Side>>,
): Names & { readonly first: number; readonly last: number } {
  const line = lines[index];
  const range = line?.ranges[which];
  if (line === undefined || range === undefined) return { what: '', where: '', first: 0, last: 0 };
  const end = index + range.text.split('\n').length - 1;
  const told = (names: Names, ...places: readonly number[]) => ({
    ...names,
    first: Math.min(index, ...places),
    last: Math.max(end, ...places),
  });
  const read = ownParts(line, which);
  const side = hasNoName(read) ? sides.bare : sides.single;
  const before = titlesBeside(lines, index, -1);
  // A title right before other dates is theirs.
  const after = titlesBeside(lines, end, 1).filter(
    (place) => side === 'after' || lines[place + 1]?.isBare !== true,
  );
  const [near, far] = side === 'after' ? [after, before] : [before, after];
  const beside = near[0] ?? far[0];
  const partsAt = (place: number | undefined) => {
    const other = place === undefined ? undefined : lines[place];
    return other ? partsOf(textOf(other)) : [];
  };

  const [a = '', b = ''] = read;
  if (beside === undefined) return told(read.length > 1 ? inOrder(a, b) : inOrder(a, ''));
  if (read.length > 1 && !hasNoName(read)) {
    const names = inOrder(a, b);
    const [above = ''] = partsAt(before[0]);
    if (read.length === 2 && isPlace(above) && ![a, b].some(isPlace)) {
      return told({ what: `${a}, ${b}`, where: above }, before[0] ?? index);
    }
    // "Example Bakery, Berlin" with the title beside it.
    const [title] = names.where === a && side === 'after' ? partsAt(after[0]) : [];
    return title ? told({ what: title, where: a }, after[0] ?? index) : told(names);
  }
  const [c = '', d] = partsAt(beside);
  if (read.length === 1) return told(inOrder(a, c), beside);
  const second = near[1] ?? (near.length > 0 ? far[0] : far[1]);
  const [e = ''] = partsAt(second);
  if (second === undefined || e === '') return told(inOrder(c, d ?? ''), beside);
  if (d !== undefined) {
    const isTitleAlone = second === near[1] && isPlace(e) && !isPlace(c) && !isPlace(d);
    return isTitleAlone
      ? told({ what: `${c}, ${d}`, where: e }, beside, second)
      : told(inOrder(c, d), beside);
  }
  // Right below the dates of another entry stands as often its town.
  const isOfOther = (lines[second - 1]?.ranges.length ?? 0) > 0 && second < index;
  if (isOfOther && !isPlace(c) && !isPlace(e)) return told(inOrder(c, ''), beside);
  return told(second < beside ? inOrder(e, c) : inOrder(c, e), beside, second);
}

// The result.

const isSame = (a: YearMonth, b: FoundRange['to']) =>
  b !== undefined && b !== 'now' && a.year === b.year && a.month === b.month;

const endOf = ({ from, to }: FoundRange, today: Today): Month =>
  monthsOf(to === 'now' ? today : (to ?? from)).latest;

const endsTooSoon = (range: FoundRange, today: Today): boolean =>
  range.to !== undefined && endOf(range, today) < monthsOf(range.from).earliest;

const isWithin = (part: FoundRange, whole: FoundRange, today: Today): boolean =>
  monthsOf(part.from).earliest >= monthsOf(whole.from).earliest &&
  endOf(part, today) <= endOf(whole, today);

/** What a period is, by its section and by what its line tells. */
function kindOf(section: Section, what: string, text: string): Kind {
  if (section === 'aside' || section === 'references') return 'other';
  if (section !== 'job') return section;
  const announced = headingOf(fold(what));
  if (announced === 'education' || announced === 'volunteering') return announced;
  const plain = fold(text);
  return TELLING.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'job';
}

/** The lines that tell an entry; of long ones, what is around its span. */
function sourceOf(column: string, { start, end }: FoundRange, first: Line, last: Line): string {
  const stop = last.start + last.text.length;
  if (stop - first.start <= LONGEST_SOURCE) return column.slice(first.start, stop).trim();
  const ahead = column.slice(Math.max(0, start - LONGEST_SOURCE), start);
  const left = ahead.slice(ahead.lastIndexOf('\n') + 1);
  const [right = ''] = column.slice(end, end + LONGEST_SOURCE).split('\n', 1);
  const room = Math.max(0, LONGEST_SOURCE - (end - start));
  const before = Math.min(left.length, Math.max(Math.floor(room / 2), room - right.length));
  return column
    .slice(start - before, Math.min(end + right.length, start - before + LONGEST_SOURCE))
    .trim();
}

interface Reading {
  readonly periods: FoundPeriod[];
  readonly notes: ReadNote[];
}

/** The periods of one column of text. */
function readColumn(column: string, today: Today, isWhole: boolean): Reading {
  const lines = linesOf(column, today);
  nameSections(lines);
  const sides = {
    bare: sideOf(lines, (line) => hasNoName(ownParts(line, 0)), 'before'),
    single: sideOf(lines, (line) => ownParts(line, 0).length === 1, 'after'),
  };
  const periods: FoundPeriod[] = [];
  const notes: ReadNote[] = [];
  let entry: FoundRange | undefined;
  lines.forEach((line, index) => {
    if (line.isHeading) entry = undefined;
    if (line.section === 'references') return;
    const isPoint = BULLET.test(line.text);
    line.ranges.forEach((range, which) => {
      if (periods.length + notes.length > MAX_ENTRIES) return;
      const at = range.start - line.start;
      if (NOT_HISTORY.test(line.plain.slice(Math.max(0, at - 100), at + 100))) return;
      if (line.section === 'aside' && isSame(range.from, range.to)) return;
      if (endsTooSoon(range, today)) {
        notes.push({ id: 'endBeforeStart', at: clean(range.text, MAX_NOTE_LENGTH) });
        return;
      }
      // What was done within a job, as a point of the list below it.
      if (isPoint && entry && isWithin(range, entry, today)) return;
      if (!isPoint) entry = range;
      const { what, where, first, last } = nameEntry(lines, index, which, sides);
      const own = line.pieces.slice(which, which + 2).map((piece) => piece.slice(-LONGEST_SOURCE));
      // Lines of a column are not next to one another in the text that was handed in.
      const [begin = line, end = line] = isWhole ? [lines[first], lines[last]] : [];
      const source = sourceOf(column, range, begin, end);
      periods.push({
        what: clean(what),
        where: clean(where),
        kind: kindOf(line.section, what, `${own.join(' ')} ${what} ${where}`),
        from: range.from,
        to: range.to,
        source: isWhole ? source : (source.split('\n', 1)[0] ?? ''),
        uncertain: true,
      });
    });
  });
  return { periods, notes };
}

/**
 * The periods that the text of a resume tells, in its order. Each is marked as uncertain and holds the
 * text that it was read from, which stands so in the text once that is normalised. Never throws.
 */
export function readText(text: string, today: Today): ReadResult {
  const shown = normalise(text.slice(0, MAX_TEXT_LENGTH));
  if (shown.trim() === '') return nothing('empty');
  const columns = columnsOf(shown);
  const read = columns.map((column) => readColumn(column, today, columns.length === 1));
  const cut: ReadNote[] = text.length > MAX_TEXT_LENGTH ? [{ id: 'cutShort' }] : [];
  const notes = read.flatMap((column) => column.notes).slice(0, MAX_NOTES - cut.length);
  return collect(
    read.flatMap((column) => column.periods),
    [...cut, ...notes],
  );
}
