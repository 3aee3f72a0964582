import { type Document, isInside, isProse, type Problem } from '../document.ts';
import { sentencesOf } from '../sentences.ts';

/** Sentences that an article may spend on what other advice says. */
const MOST = 2;

/**
 * Articles that say more about other advice than a closing box holds, or bring it up elsewhere.
 *
 * @param adviceIds the sources that are advice articles.
 */
export function checkOtherAdvice(
  documents: readonly Document[],
  adviceIds: ReadonlySet<string>,
): Problem[] {
  return documents.flatMap(({ file, blocks, citations }) => {
    const elsewhere = citations.filter(
      (citation) => adviceIds.has(citation.source) && !isInside(citation, 'OtherAdvice'),
    );
    const problems = elsewhere.map(({ line, source }) => ({
      file,
      line,
      message: `“${source}” is an advice article and no evidence. Say what it recommends in <OtherAdvice>, or leave it out.`,
    }));
    const box = blocks.filter((block) => isProse(block) && isInside(block, 'OtherAdvice'));
    const sentences = box.flatMap((block) => sentencesOf(block));
    const third = sentences[MOST];
    if (third === undefined) return problems;
    const message = `<OtherAdvice> has ${sentences.length} sentences, and ${MOST} are enough: “${third.text}” Cut it; readers did not ask about other articles.`;
    return [...problems, { file, line: third.line, message }];
  });
}
