/** The headings of a resume, in its languages: which section each of them announces. */
import type { Kind } from '../model/history';

/** What a heading announces. Single dates below an `aside` are no periods, below `references` nothing is. */
export type Section = Kind | 'aside' | 'references';

const wholly = (...words: readonly string[]) => new RegExp(`^(?:${words.join('|')})$`);

/** What announces them, all without accents and capitals, as `fold` leaves them. */
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

/** Headings that are as often the title of one entry. */
export const PASSING: ReadonlySet<Section> = new Set(['caring', 'service', 'freelance']);

/** The section that a text announces, if that is all that it does. */
export function headingOf(plain: string): Section | undefined {
  if (plain.length > 60) return undefined;
  const words = plain
    .replace(/^[^a-z]+|[^a-z]+$/g, '')
    // E D U C A T I O N
    .replace(/^[a-z](?: [a-z]){3,}$/, (spread) => spread.replace(/ /g, ''))
    .replace(/\s+/g, ' ');
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0];
}
