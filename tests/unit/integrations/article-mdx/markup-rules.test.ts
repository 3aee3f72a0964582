import { describe, expect, it } from 'vitest';
import { compile, END, refusal } from './compile';

const NO_ALT =
  'This image has no alternative text. Write what it shows: ![what it shows](file.png).';
const FIRST_LEVEL = 'The title is the page’s only first-level heading. Use ## here.';
const NO_IMPORT = 'Articles import and export nothing: components are handed in. Remove this.';
const RUN = 'Text in braces would be run as code. Write it without them.';
const notListed = (url: string) =>
  `${url} is not a page that we send users to. Add it to a file in content/organisations/, or leave the link out.`;
const noPage = (url: string) =>
  `No page has the path ${url}. Link to one that exists, with a slash at both ends.`;

const noTerm = (id: string) =>
  `The glossary has no term "${id}". Link to the name of a file in content/glossary/, or add one.`;

describe.each([['/content/articles/en/an-article.mdx'], ['/content/pages/en/about.mdx']])(
  'in %s',
  (path) => {
    it.each([
      ['an image with what it shows', '![A desk](/desk.png)'],
      ['an image by reference with what it shows', '![A desk][desk]\n\n[desk]: desk.png'],
      ['an image with its description in brackets', '![A desk]\n\n[a desk]: desk.png'],
      ['a comment on its own line', '{/* For editors: 12% of them did. */}'],
      ['a comment in a sentence', 'Take it {/* or not */} today.'],
      ['a comment of several lines', '{/*\n  For **editors**.\n*/}'],
      ['several comments in one pair of braces', '{/* One. */ /* Two. */}'],
      ['a comment of nothing but asterisks', '{/***/}'],
      ['braces in code', '`{name}`'],
      ['a lower heading', '## Take it'],
      ['a link to a page', '[About](/about/)'],
      ['a link to the home page', '[Home](/)'],
      ['a link to a place on a page', '[About](/about/#who)'],
      ['a link to a place on this page', '[Below](#who)'],
      ['a link to the glossary', '[Words](/glossary/)'],
      ['a link to a term of the glossary', '[ghost job](/glossary/#ghost-job)'],
      ['a link to a page by reference', '[About][about]\n\n[about]: /about/'],
      ['a link to a page of an organisation', '[Helpline](https://example.org/help/)'],
      ['such a link by reference', '[Helpline][1]\n\n[1]: https://example.org/help/'],
    ])('there may be %s', async (_, text) => {
      await expect(compile(`${text}\n${END}`, path)).resolves.toBeDefined();
    });

    it.each([
      ['an image without alternative text', '![](/desk.png)', NO_ALT],
      ['an image with a blank as alternative text', '![ ](/desk.png)', NO_ALT],
      ['an image by reference without alternative text', '![][photo]\n\n[photo]: desk.png', NO_ALT],
      ['an image in a link, without alternative text', '[![](/desk.png)](/about/)', NO_ALT],
      ['a first-level heading', '# Take it', FIRST_LEVEL],
      ['a first-level heading underlined', 'Take it\n=======', FIRST_LEVEL],
      ['an import', "import Quote from './Quote.astro';", NO_IMPORT],
      ['an export', 'export const answer = 42;', NO_IMPORT],
      ['text in braces on its own line', '{name}', RUN],
      ['text in braces in a sentence', 'Dear {name}, thank you.', RUN],
      ['braces around nothing', 'Dear { }, thank you.', RUN],
      ['text between two comments in braces', '{/* One. */ name /* Two. */}', RUN],
      ['a link to a page that does not exist', '[About](/abuot/)', noPage('/abuot/')],
      ['a link to a place on a page that does not exist', '[Us](/abuot/#who)', noPage('/abuot/')],
      ['a link without its slash at the end', '[About](/about)', noPage('/about')],
      ['a link with capitals', '[About](/About/)', noPage('/About/')],
      [
        'a link to a term that the glossary lacks',
        '[ghost job](/glossary/#gohst-job)',
        noTerm('gohst-job'),
      ],
      ['such a link by reference', '[job]: /glossary/#job', noTerm('job')],
      ['a link to no term of the glossary', '[Words](/glossary/#)', noTerm('')],
      ['a link in a list', '- [About](/abuot/)', noPage('/abuot/')],
      [
        'a link to a page of nobody we know',
        '[A study](https://example.org/abuot/)',
        notListed('https://example.org/abuot/'),
      ],
      ['an e-mail address', '[Us](mailto:us@example.org)', notListed('mailto:us@example.org')],
      ['a URL by reference', '[abuot]: /abuot/', noPage('/abuot/')],
    ])('%s is answered with file, line and the fix', async (_, text, message) => {
      expect(await refusal(`Text.\n\n${text}\n${END}`, path)).toBe(`${path}:3 ${message}`);
    });

    it('several mistakes are reported at once, by line', async () => {
      expect(await refusal(`# Take {it}\n\n[About](/abuot/)\n\n![](desk.png)\n${END}`, path)).toBe(
        [
          `${path}:1 ${FIRST_LEVEL}`,
          `${path}:1 ${RUN}`,
          `${path}:3 ${noPage('/abuot/')}`,
          `${path}:5 ${NO_ALT}`,
        ].join('\n'),
      );
    });
  },
);
