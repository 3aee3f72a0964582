import type { APIRoute, InferGetStaticPropsType } from 'astro';
import XMLBuilder from 'fast-xml-builder';
import { describe, oembedPages } from '../../../../queries/oembed';

export const getStaticPaths = oembedPages;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The oEmbed description of a page, as XML. */
export const GET: APIRoute<Props> = ({ props, site, url }) => {
  const oembed = describe(props.item, site ?? url);
  const text = new XMLBuilder().build({ oembed });
  return new Response(`<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${text}\n`, {
    headers: { 'Content-Type': 'text/xml' },
  });
};
