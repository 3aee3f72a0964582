import { type Document, isInside, isProse, type Problem } from '../document.ts';
import { sentencesOf } from '../sentences.ts';

/** Sentences that an article may spend on other advice. */
const MOST = 2;

/**
 * Articles with more about other advice than a closing box holds, or with any elsewhere.
 *
 * @param adviceIds the sources that are advice articles.
 */
export function checkOtherAdvice(
  documents: readonly Document[],
  adviceIds: ReadonlySet<string>,
): Problem[] {
  return documents.flatMap(({ file, elements, citations }) => {
    const elsewhere = citations.filter(
      (citation) => adviceIds.has(citation.source) && !isInside(citation, 'OtherAdvice'),
    );
    const problems = elsewhere.map(({ line, source }) => ({
      file,
      line,
      message: `“${source}” is an advice article and no evidence. Write what it recommends in <OtherAdvice>, or leave it out.`,
    }));
    const box = elements.filter((element) => isProse(element) && isInside(element, 'OtherAdvice'));
    const sentences = box.flatMap((element) => sentencesOf(element));
    const third = sentences[MOST];
    if (third === undefined) return problems;
    const message = `<OtherAdvice> has ${sentences.length} sentences, and ${MOST} are enough: “${third.text}” Cut it; users did not ask about other articles.`;
    return [...problems, { file, line: third.line, message }];
  });
}
