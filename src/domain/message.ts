import { perLang } from './per-lang';

/** A string that may hold `{names}`, or its plural forms by the plural categories of the language. */
export type Message = string | PluralForms;
export type PluralForms = Readonly<
  Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string | undefined>> & { other: string }
>;

/** The values of the `{names}` in a message. `count` chooses the plural form. */
export type MessageValues = Readonly<Record<string, string | number>>;

interface Context {
  /** Where the message is written, for errors: a key or a path. */
  name: string;
  /** BCP 47 tag of its language. */
  lang: string;
}

const pluralRules = perLang((lang) => new Intl.PluralRules(lang));

/**
 * A message as text, its plural form chosen and its `{names}` filled in.
 *
 * @throws Error that names the message and the placeholder for which there is no value.
 */
export function formatMessage(message: Message, values: MessageValues, context: Context): string {
  const valueOf = (placeholder: string): string | number => {
    const value = Object.hasOwn(values, placeholder) ? values[placeholder] : undefined;
    if (value === undefined) {
      throw new Error(`"${context.name}" needs a value for {${placeholder}}.`);
    }
    return value;
  };
  const text =
    typeof message === 'string'
      ? message
      : (message[pluralRules(context.lang).select(Number(valueOf('count')))] ?? message.other);
  return text.replace(/\{(\w+)\}/g, (_, placeholder: string) => String(valueOf(placeholder)));
}
