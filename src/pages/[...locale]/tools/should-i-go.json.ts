import type { APIRoute } from 'astro';
import { localePages } from '../../../queries/pages';
import { decisionAid } from '../../../queries/should-i-go';
import { answerMaterial } from '../../../tools/should-i-go/parts';

export const getStaticPaths = localePages;

/** What the decision aid shows with its answer. The page fetches it when the reader first acts. */
export const GET: APIRoute<{ locale: string }> = async ({ props }) =>
  Response.json(answerMaterial(await decisionAid(props.locale)));
