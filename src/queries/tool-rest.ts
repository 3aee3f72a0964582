import { createHash } from 'node:crypto';

/**
 * The address of what a tool fetches later, with a hash of it: a page that was kept for a while never
 * takes words of another version for its own.
 */
export function restAddress(path: string, rest: unknown): string {
  const version = createHash('sha256').update(JSON.stringify(rest)).digest('hex');
  return `${path}?v=${version.slice(0, 8)}`;
}
