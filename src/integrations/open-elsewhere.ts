/** Scripts, in which nothing may change since their hash is in the policy, and the tags of links. */
const SCRIPT_OR_LINK = /<script\b[\s\S]*?<\/script>|<a\s(?:[^>"]|"[^"]*")*>/g;
const HREF = /\shref="([^"]*)"/;
const REL = /\srel="([^"]*)"/;

/** A link that opens what it leads to in a new tab, and keeps what else it says of itself. */
function inNewTab(tag: string): string {
  const rel = REL.exec(tag)?.[1]?.split(/\s+/).filter(Boolean) ?? [];
  const said = [...new Set([...rel, 'noopener'])].join(' ');
  return tag.replace(REL, '').replace(/>$/, ` target="_blank" rel="${said}">`);
}

/**
 * Makes every link that leaves a page open in a new tab. An embed cannot lead its own frame to the site,
 * which refuses to be framed; this holds where no script runs. Links within the page stay as they are.
 */
export const openElsewhere = (html: string): string =>
  html.replace(SCRIPT_OR_LINK, (tag) => {
    const href = HREF.exec(tag)?.[1];
    const leaves = tag.startsWith('<a') && href !== undefined && !href.startsWith('#');
    return leaves && !/\starget=/.test(tag) ? inNewTab(tag) : tag;
  });
