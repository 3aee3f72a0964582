import type { APIRoute } from 'astro';
import { localePages } from '../../../queries/pages';
import { deferredOf } from '../../../queries/tools';
import { tool } from '../../../tools/sample-tool/tool';

export const getStaticPaths = localePages;

/** What only the later steps of the tool show. The page fetches it when the user first acts. */
export const GET: APIRoute<{ locale: string }> = async ({ props }) =>
  Response.json(await deferredOf(tool, props.locale));
