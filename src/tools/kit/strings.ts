/** How tools put strings on the page. Pure. */
import { formatMessage, type Message, type MessageValues } from '../../domain/message';

/** A source as a tool shows it: its name, what limits it, and where the site has more. */
export interface SourceNote {
  name: string;
  caveat: string;
  href: string;
  /** BCP 47 tag of its language, and the direction of its writing, where they are not the tool's. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** Strings of buttons, headings and notices, by key. */
export type Messages = Readonly<Record<string, Message>>;

/** Looks up an interface string by its key and fills in its `{names}`. */
export type Translate = (key: string, values?: MessageValues) => string;

/**
 * Makes the function that looks up a tool's interface strings.
 *
 * @param lang BCP 47 tag of the language of the strings.
 * @returns a function that throws an Error naming the key where a string or a value is missing.
 */
export const translator =
  (messages: Messages, lang: string): Translate =>
  (key, values = {}) => {
    const message = Object.hasOwn(messages, key) ? messages[key] : undefined;
    if (message === undefined) throw new Error(`The tool’s strings lack ui.${key}.`);
    return formatMessage(message, values, { name: `ui.${key}`, lang });
  };
