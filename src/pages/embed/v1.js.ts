import type { APIRoute } from 'astro';
import { currentLoader } from '../../queries/loader';

/** The loader as it is now. */
export const GET: APIRoute = () =>
  new Response(currentLoader(), { headers: { 'Content-Type': 'text/javascript' } });
