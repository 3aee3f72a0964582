import type { APIRoute } from 'astro';
import { cartridgeFiles } from '../../../../domain/packages/common-cartridge';
import { zipOf } from '../../../../domain/packages/zip';
import { cartridge } from '../../../../queries/cartridge';
import { localePages } from '../../../../queries/pages';

export const getStaticPaths = localePages;

/** A Common Cartridge of links to every tool and article, for learning platforms. */
export const GET: APIRoute<{ locale: string }> = async ({ props, site, url }) =>
  new Response(zipOf(cartridgeFiles(await cartridge(props.locale, site ?? url))), {
    headers: { 'Content-Type': 'application/zip' },
  });
