import type { APIRoute } from 'astro';
import { filePaths } from '../domain/paths';
import { assetPath } from '../i18n';

/** Everything may be read; the sitemap lists what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(assetPath(filePaths.sitemap), site).href}\n`,
  );
