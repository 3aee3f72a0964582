/**
 * What `npm run new:tool` writes: the files of the sample tool in `template/`, under the names of the new
 * one, and one line in the registry. Pure.
 */

/** Texts by their paths from the project's root, with `/` between folders. */
export type Files = Readonly<Record<string, string>>;

/** What means the new tool in the template, which is a real tool so that it is type-checked. */
const SAMPLE = { id: 'sample-tool', view: 'SampleTool', title: 'Sample tool', day: '2000-01-01' };

/** The height of the sample's plain frame. */
const SAMPLE_HEIGHT = 700;

/** A title may not be longer. */
const MOST = 40;

/** Pages, data and folders beside those of the tools have these names. */
const RESERVED = ['index', 'kit', 'registry'];

/**
 * Why an id cannot be the name of a new tool.
 *
 * @param known the ids of the tools that are there.
 * @returns nothing if it can.
 */
export function idFault(id: string | undefined, known: readonly string[]): string | undefined {
  if (id === undefined || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    return `${id === undefined ? 'Name the tool' : `"${id}" cannot be the name of a tool. Name it`} by the last segment of its URL, in small letters, digits and single hyphens, with a letter first: npm run new:tool phone-call`;
  }
  if (id.length < 3 || id.length > MOST) {
    return `"${id}" has ${id.length} characters. Choose a name of 3 to ${MOST}.`;
  }
  if (known.includes(id) || RESERVED.includes(id)) {
    return `"${id}" is taken. Choose another name: the tools are listed in src/tools/registry.ts.`;
  }
  return undefined;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `phone-call` as the name of a component: `PhoneCall`. */
const viewName = (id: string) => id.split('-').map(capitalised).join('');

/** `phone-call` as a title: "Phone call". */
const titleOf = (id: string) => capitalised(id.replaceAll('-', ' '));

/**
 * The files of a new tool.
 *
 * @param id a name in which `idFault` finds nothing wrong.
 * @param today the day it is begun, `YYYY-MM-DD`.
 * @param template the files of the sample tool.
 */
export function scaffoldTool(id: string, today: string, template: Files): Files {
  const named = (text: string) =>
    text
      .replaceAll(SAMPLE.id, id)
      .replaceAll(SAMPLE.view, viewName(id))
      .replaceAll(SAMPLE.title, titleOf(id))
      .replaceAll(SAMPLE.day, today);
  return Object.fromEntries(
    Object.entries(template).map(([path, text]) => [named(path), named(text)]),
  );
}

/**
 * The registry with one line more, at its end.
 *
 * @throws Error if the list is no longer written as this expects.
 */
export function withTool(registry: string, id: string): string {
  const end = '\n] as const satisfies readonly ToolEntry[];';
  if (!registry.includes(end)) {
    throw new Error(
      'The list in src/tools/registry.ts does not end as new:tool expects. Change src/commands/new-tool/scaffold-tool.ts to match.',
    );
  }
  const line = `  { id: '${id}', status: 'live', embedHeight: ${SAMPLE_HEIGHT} },`;
  return registry.replace(end, `\n${line}${end}`);
}
