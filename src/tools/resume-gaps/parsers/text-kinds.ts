/** The kind of a period, by its section and by its own words. */
import type { Kind } from '../model/history';
import { fold } from './normalise';
import { headingOf, type Section } from './text-headings';

/** Kinds that a line shows by itself, where its section means no more than work. As `fold` leaves them. */
const BY_WORDS: readonly [Kind, RegExp][] = [
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

/** What a period is, by its section and by the words of its line. */
export function kindOf(section: Section, what: string, text: string): Kind {
  if (section === 'aside' || section === 'references') return 'other';
  if (section !== 'job') return section;
  const announced = headingOf(fold(what));
  if (announced === 'education' || announced === 'volunteering') return announced;
  const plain = fold(text);
  return BY_WORDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'job';
}
