/**
 * The text of a new article: a valid draft with every section that an article must have.
 *
 * @param slug the last segment of its path, in small letters, digits and hyphens.
 * @param today the day it is begun, `YYYY-MM-DD`.
 */
export function scaffoldArticle(slug: string, today: string): string {
  const text = slug.replaceAll('-', ' ');
  const title = (text.charAt(0).toUpperCase() + text.slice(1)).padEnd(8, ' …').slice(0, 70);
  return `---
title: ${JSON.stringify(title)}
description: Write in one or two plain sentences what the user gets from this article. No figures.
published: ${today}
updated: ${today}
draft: true
changes:
  - date: ${today}
    note: First published.
topics: [decline]
shortAnswer: Give the whole answer here, so that a user who stops now still knows what to do, and the main exception.
stance: guide
tools: []
searchTerms: [words users would type]
---

One line that meets the user, then the answer, then texts or steps to use within the first 150 words. Put a mark behind each claim that rests on a source.<Cite source="decline-job-scams" />

## A heading that states something

Write what to do, then why, then when not to.

<Script label="When to use this text">

A text that the user can copy, with [placeholders] in brackets.

</Script>

<WhenThisIsWrong>

- A case in which this advice is wrong, and what to do instead.

</WhenThisIsWrong>

<HowSure>

What is known, what is our judgement, and what nobody has tested: two or three lines, here and nowhere else.

</HowSure>

<DoNext>

- A first step that takes ten minutes.

</DoNext>
`;
}
