/** A paragraph or an answer, with what stands between it and the next: all pieces are the text. */
const PIECES = /[^]+?(\n\n| · |$)/g;

/** A long text in pieces, so that a frame which is not high enough for it can show it part by part. */
export const inPieces = (text: string) =>
  text.match(PIECES)?.map((piece) => <span key={piece}>{piece}</span>);
