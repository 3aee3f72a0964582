/**
 * The words in dates and spans, in nine languages: tables, and patterns to be put together.
 * All without accents and capitals, as `fold` leaves them.
 */

/**
 * Names of months: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish.
 * A table and not `Intl`, whose abbreviations differ from one browser to the next.
 */
const MONTHS = [
  'january januar janner jaenner janvier januari enero gennaio janeiro styczen stycznia jan janv ene gen sty',
  'february februar feber fevrier februari febrero febbraio fevereiro luty lutego feb febr fev fevr lut',
  'march marz maerz mars marzo marco maart marzec marca mar mrz mrt',
  'april avril abril aprile kwiecien kwietnia apr avr abr kwi',
  'may mai mayo maggio maio mei maj maja mag',
  'june juni juin junio giugno junho czerwiec czerwca jun giu cze',
  'july juli juillet julio luglio julho lipiec lipca jul juil lug lip',
  'august aout agosto augustus augusti sierpien sierpnia aug ago sie',
  'september septembre septiembre setiembre settembre setembro wrzesien wrzesnia sep sept set wrz',
  'october oktober octobre octubre ottobre outubro pazdziernik pazdziernika oct okt ott out paz',
  'november novembre noviembre novembro listopad listopada nov lis',
  'december dezember decembre diciembre dicembre dezembro grudzien grudnia dec dez dic gru',
];

/** Abbreviations that are words of other languages. */
export const DOUBTFUL = new Set(['out', 'set', 'ago', 'sie', 'gen']);

/** Seasons, quarters and halves of a year, with their first and last month. */
const SEASONS: readonly [words: string, months?: readonly [number, number]][] = [
  ['spring fruhling fruhjahr fruehjahr printemps lente voorjaar wiosna var', [3, 5]],
  ['summer sommer ete estate zomer lato sommar', [6, 8]],
  ['autumn fall herbst automne autunno herfst najaar jesien host', [9, 11]],
  // A winter lies in two years; seasons in Spanish and Portuguese may be those of the southern half.
  ['winter hiver invierno inverno zima vinter primavera verano verao otono outono'],
  ['q1', [1, 3]],
  ['q2', [4, 6]],
  ['q3', [7, 9]],
  ['q4', [10, 12]],
  ['h1', [1, 6]],
  ['h2', [7, 12]],
];

/** Names of months, with their numbers. */
export const monthOf = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
/** Words for these, with their first and last month; without, where they lie in two years. */
export const seasonOf = new Map(
  SEASONS.flatMap(([words, months]) => words.split(' ').map((word) => [word, months] as const)),
);

/** An end that goes on. */
export const NOW = [
  '(?:up )?(?:to|till|until) date|(?:the )?present(?: day| time)?|now|current(?:ly)?|today|still|onwards?',
  'on-?going|continuing|heute|jetzt|aktuell|laufend|derzeit|gegenwart|andauernd|dato|en cours|ce jour',
  "aujourd'hui|actuel(?:lement)?|maintenant|actualidad|actual(?:mente)?|presente|hoy|la fecha|en curso",
  'ahora|oggi|attual(?:e|mente)|in corso|adesso|atual(?:mente)?|hoje|o momento|heden|nu|vandaag',
  'obecnie|teraz|nadal|dzis|dzisiaj|chwili obecnej|nuvarande|pagaende|idag|tills vidare',
].join('|');

/** What is written before a beginning. */
export const SINCE = 'since|seit|depuis|desde(?: el)?|dal|sinds|od|sedan';
/** The same, and what is written before a beginning with an end. */
export const FROM = `${SINCE}|from|vom|von|ab|du|de|dalla|da|van|fran`;
/** What is written before two dates that are joined by "and". */
export const BETWEEN = 'between|zwischen|entre|tra|tussen|miedzy|mellan';
/** What is written between beginning and end, besides dashes. */
export const UNTIL = [
  '(?:up )?(?:to|until|till|til)|through|thru|bis(?: zum| zur| einschlie(?:ss|s)lich)?|aux?|al?',
  "jusqu'(?:a|en|au)?|hasta(?: el| la)?|fino a[dl]?|tot(?: en met| op)?|t/m|ate(?: o| a)?|do|t\\.o\\.m\\.",
].join('|');
/** What is written between these two. */
export const AND = 'and|und|et|y|e|en|i|och';
/** Words that make a date less exact. */
export const ABOUT = [
  'early|mid|late|(?:the )?(?:beginning|start|middle|end) of|about|around|approx\\.?|ca\\.?|circa',
  'anfang|mitte|ende|debut|mi|fin|inicios de|finales de|inizio|fine|begin|eind|the|el|le|la',
].join('|');

/** Marks between beginning and end. */
export const DASH = '[-–~→>]{1,3}|\\.{2,3}|…';
