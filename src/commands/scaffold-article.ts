/**
 * The text of a new article: a valid draft with every part that an article must have.
 *
 * @param slug the last part of its address, in small letters, digits and hyphens.
 * @param today the day it is begun, `YYYY-MM-DD`.
 */
export function scaffoldArticle(slug: string, today: string): string {
  const words = slug.replaceAll('-', ' ');
  const title = (words.charAt(0).toUpperCase() + words.slice(1)).padEnd(8, ' …').slice(0, 70);
  return `---
title: ${JSON.stringify(title)}
description: Say in one or two plain sentences what the reader gets from this article. No figures.
published: ${today}
updated: ${today}
draft: true
changes:
  - date: ${today}
    note: First published.
topics: [decline]
shortAnswer: Give the whole answer here, so that a reader who stops now still knows what to do, and the main exception.
stance: guide
tools: []
searchTerms: [words readers would type]
---

One line that meets the reader, then the answer, then words or steps to use within the first 150 words. Put a mark behind each claim that rests on a source.<Cite source="decline-job-scams" />

## A heading that says something

Say what to do, then why, then when not to.

<Script label="When to use these words">

Words that the reader can copy, with [placeholders] in brackets.

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
