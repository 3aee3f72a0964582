import { createHash } from 'node:crypto';

/** What a content security policy calls an inline script or style by: a hash of its text. */
export const hashOf = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
