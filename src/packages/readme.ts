/**
 * Fills in a text for people who open a package.
 *
 * @throws Error if the text asks for something that it is not given.
 */
export function readme(template: string, values: Readonly<Record<string, string>>): string {
  const all: Readonly<Record<string, string>> = {
    ...values,
    line: '='.repeat(values['title']?.length ?? 0),
  };
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = all[name];
    if (value === undefined) {
      throw new Error(
        `content/packages: {${name}} is unknown. Use one of ${Object.keys(all).join(', ')}.`,
      );
    }
    return value;
  });
}
