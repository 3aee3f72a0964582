/** Which promises tests name: those in the name of a test that runs and expects something. */
import ts from 'typescript';

/** What makes a test of a function with a name. */
const TESTS = ['it', 'test'];
/** Such a test does not run, or nobody minds what it finds. */
const IDLE = ['skip', 'skipIf', 'runIf', 'todo', 'fixme', 'fail', 'fails'];

/** `test.describe.each(table)` → `['test', 'describe', 'each']`; nothing for what is no plain chain of names. */
function namesOf(callee: ts.Expression): string[] {
  if (ts.isIdentifier(callee)) return [callee.text];
  if (ts.isPropertyAccessExpression(callee))
    return [...namesOf(callee.expression), callee.name.text];
  if (ts.isCallExpression(callee)) return namesOf(callee.expression);
  return [];
}

/** The text of a string or a template, without what a template fills in. */
function textOf(node: ts.Node | undefined): string {
  if (node === undefined) return '';
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return '';
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
    .map(({ text }) => text)
    .join('…');
}

function some(node: ts.Node, is: (node: ts.Node) => boolean): boolean {
  return is(node) || (ts.forEachChild(node, (child) => some(child, is)) ?? false);
}

/** Whether a test expects anything: by `expect`, or by a function that is called after what it expects. */
const expectsSomething = (body: ts.Node): boolean =>
  some(body, (node) => {
    if (!ts.isCallExpression(node)) return false;
    const [name = ''] = namesOf(node.expression);
    return /^expect(?![a-z])/.test(name);
  });

/**
 * The promises that a test file keeps.
 *
 * @param source its text.
 * @returns the ids of `[promise: id]` in names of tests, in order. Comments, other texts, tests that do not
 *   run, and tests that expect nothing count for nothing.
 */
export function promisesIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node, isIdle: boolean) => {
    let skips = isIdle;
    if (ts.isCallExpression(node)) {
      const names = namesOf(node.expression);
      const [first = ''] = names;
      if ([...TESTS, 'describe'].includes(first))
        skips ||= names.some((name) => IDLE.includes(name));
      const callback = node.arguments.find((one) => ts.isArrowFunction(one));
      const isTest = TESTS.includes(first) && !names.includes('describe');
      if (!skips && isTest && callback && expectsSomething(callback)) {
        const title = textOf(node.arguments[0]);
        for (const [, id = ''] of title.matchAll(/\[promise: ([\w-]+)\]/g)) found.push(id);
      }
    }
    ts.forEachChild(node, (child) => {
      visit(child, skips);
    });
  };
  visit(ts.createSourceFile('test.ts', source, ts.ScriptTarget.Latest), false);
  return found;
}
