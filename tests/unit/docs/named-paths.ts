/** Which paths of the repository a text in Markdown names, in links and in code within a line. */
import { posix } from 'node:path';

/** Files of ours end so. A name with another ending, such as `.md` alone, is no file. */
const FILE = /^[\w@[\]<>…*.-]+\.(?:ts|tsx|js|mjs|json|jsonc|yml|css|astro|md|mdx|conf|txt|png)$/;

/** What a build or an installation writes: named in docs, and not in the repository. */
const WRITTEN = /^(?:dist|node_modules|_astro|pagefind|\.astro)(?:\/|$)/;

/** A path that a text names. */
export interface NamedPath {
  /** As the text has it. */
  name: string;
  /** The line, from 1. */
  line: number;
  /** A link is relative to the text's folder; code may also start from the root, `src` or a tool. */
  isLink: boolean;
}

/** The repository, as far as texts may name it: files and folders, with forward slashes and no slash at the end. */
export type Repository = readonly string[];

const withoutBlocks = (markdown: string) =>
  markdown.replace(/^(?<fence>```|~~~)[\s\S]*?^\k<fence>/gm, (block) =>
    block.replace(/[^\n]/g, ''),
  );

/** Words of inline code that may be paths: commands have several words. */
const wordsOf = (code: string) => code.split(/[\s,]+/).map((word) => word.replace(/^\.\//, ''));

/**
 * Whether a word looks like a path of the repository: it names a file, or starts with a folder that is there.
 *
 * @param folders names of folders at the root, in `src`, and beside the text.
 */
function looksLikePath(word: string, folders: ReadonlySet<string>): boolean {
  if (WRITTEN.test(word) || /^[/.\-]|:\/\/|[()"'=$|`]/.test(word)) return false;
  const [first = '', ...rest] = word.split('/');
  if (rest.length === 0) return FILE.test(word);
  return folders.has(first) || FILE.test(rest.at(-1) ?? '');
}

/** Where a path that code names may start from, for a text in a folder. */
const startsFor = (folder: string) => ['', 'src/', 'src/tools/', 'src/pages/', `${folder}/`];

/** The names of the folders right below some places. */
function foldersBelow(places: readonly string[], repository: Repository): Set<string> {
  const below = (place: string) =>
    repository
      .filter((path) => path.startsWith(place))
      .map((path) => path.slice(place.length).split('/'))
      .filter((parts) => parts.length > 1)
      .flatMap(([first = '']) => first);
  return new Set(places.flatMap(below));
}

/**
 * The paths that a text names.
 *
 * @param markdown the text.
 * @param file where it is in the repository.
 */
export function namedPaths(markdown: string, file: string, repository: Repository): NamedPath[] {
  const folders = foldersBelow(startsFor(posix.dirname(file)), repository);
  return withoutBlocks(markdown)
    .split('\n')
    .flatMap((text, index) => {
      const line = index + 1;
      const links = [...text.replace(/`[^`]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target = '']) => target.replace(/#.*$/, ''))
        .filter((target) => target !== '' && !/^\/|^[a-z]+:/.test(target))
        .map((name) => ({ name, line, isLink: true }));
      const code = [...text.matchAll(/`([^`]+)`/g)]
        .flatMap(([, words = '']) => wordsOf(words))
        .filter((word) => looksLikePath(word, folders))
        .map((name) => ({ name, line, isLink: false }));
      return [...links, ...code];
    });
}

/** What a path with placeholders means: `<id>`, `…` and `*` for a name, `**` for any path. */
function patternOf(path: string): RegExp {
  const parts = path.replace(/\/$/, '').split(/(\*\*|\*|<[\w-]+>|…)/);
  const source = parts.map((part, index) => {
    if (index % 2 === 0) return part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
    return part === '**' ? '.*' : '[^/]+';
  });
  return new RegExp(`^${source.join('')}$`);
}

/** Whether the repository holds what a text in some file names. */
export function exists({ name, isLink }: NamedPath, file: string, repository: Repository): boolean {
  const folder = posix.dirname(file);
  if (isLink) return repository.includes(posix.join(folder, name).replace(/\/$/, ''));
  // A name without a folder is a file's, wherever it is.
  const starts = name.includes('/') ? startsFor(folder) : [];
  const patterns = starts.map((start) => patternOf(posix.join(start, name)));
  const bare = name.includes('/') ? [] : [patternOf(name)];
  return repository.some(
    (path) =>
      patterns.some((pattern) => pattern.test(path)) ||
      bare.some((pattern) => pattern.test(posix.basename(path))),
  );
}
