/** A link that opens the user's own mail program with a letter in it. Pure. */
import { letterText, type Letter } from './compose';
import { textOf } from './segments';

/** To nobody yet: the user's mail program asks for the recipient. Lines end as mail wants it. */
export function mailLink(letter: Letter): string {
  const body = letterText(letter).replace(/\n/g, '\r\n');
  const subject = letter.subject ? `subject=${encodeURIComponent(textOf(letter.subject))}&` : '';
  return `mailto:?${subject}body=${encodeURIComponent(body)}`;
}
