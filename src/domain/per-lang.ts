/**
 * Makes something once for each language: formatters of `Intl` take longer to make than to use.
 *
 * @param make gets the BCP 47 tag of the language.
 */
export function perLang<T>(make: (lang: string) => T): (lang: string) => T {
  const made = new Map<string, T>();
  return (lang) => {
    const found = made.get(lang) ?? make(lang);
    made.set(lang, found);
    return found;
  };
}
