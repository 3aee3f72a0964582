import type { APIRoute } from 'astro';
import { localePages } from '../../../queries/pages';
import { answerMaterial, decisionAid } from '../../../queries/should-i-go';

export const getStaticPaths = localePages;

/** What the decision aid shows with its answer. The page fetches it while the reader answers. */
export const GET: APIRoute<{ locale: string }> = async ({ props }) =>
  Response.json(answerMaterial(await decisionAid(props.locale)));
