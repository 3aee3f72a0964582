import type { APIRoute } from 'astro';
import { loaderReleases } from '../../queries/loader';

export const getStaticPaths = () =>
  loaderReleases().map(({ version, text }) => ({ params: { version }, props: { text } }));

/** A released loader, as it will stay. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/javascript' } });
