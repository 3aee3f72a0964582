import { hashOf } from '../domain/policy';

/** Scripts that run and styles, as they are in a page; scripts of data need no permission. */
function inlineTexts(html: string): string[] {
  return [...html.matchAll(/<(script|style)([^>]*)>([\s\S]*?)<\/\1>/g)]
    .filter(([, , attributes = '']) => !/\ssrc=|application\/(?:ld\+)?json/.test(attributes))
    .map(([, , , text = '']) => text);
}

const META = /<meta http-equiv="content-security-policy" content="[^"]*">/;

/**
 * Moves the policy to the start of the head: a policy in a `<meta>` does not govern what is
 * before it.
 */
export function policyFirst(html: string): string {
  const meta = META.exec(html)?.[0];
  return meta === undefined
    ? html
    : html.replace(meta, '').replace('<head>', () => `<head>${meta}`);
}

/**
 * Removes from a page's policy every hash of a script or style that the page does not hold. Astro
 * lists those of the whole site in each page: a wider permission than needed, and bytes that do not
 * compress.
 *
 * @throws Error if an inline script or style has no hash in the policy: it would not run.
 */
export function tightenPolicy(html: string, file: string): string {
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/,
    (_, start: string, policy: string) => {
      const needed: string[] = inlineTexts(html).map(hashOf);
      const missing = needed.find((hash) => !policy.includes(hash));
      if (missing !== undefined) {
        throw new Error(`${file}: an inline script or style is not in the policy (${missing}).`);
      }
      const tight = policy.replace(/ '(sha256-[^']+)'/g, (source, hash: string) =>
        needed.includes(hash) ? source : '',
      );
      return start + tight;
    },
  );
}
