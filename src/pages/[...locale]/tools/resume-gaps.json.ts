import type { APIRoute } from 'astro';
import { localePages } from '../../../queries/pages';
import { resumeGaps } from '../../../queries/resume-gaps';
import { laterMaterial } from '../../../tools/resume-gaps/parts';

export const getStaticPaths = localePages;

/** What the later steps of the resume-gap checklist show. The page fetches it when the reader first acts. */
export const GET: APIRoute<{ locale: string }> = async ({ props }) =>
  Response.json(laterMaterial(await resumeGaps(props.locale)));
