import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { describe, oembedPages } from '../../../../queries/oembed';

export const getStaticPaths = oembedPages;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The oEmbed description of a page, as JSON. */
export const GET: APIRoute<Props> = ({ props, site, url }) =>
  Response.json(describe(props.item, site ?? url));
