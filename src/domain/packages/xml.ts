/** XML of packages for learning platforms. Pure. */
import XMLBuilder from 'fast-xml-builder';

/** An element: names that begin with `@` are its attributes, `#text` its text, others what it holds. */
export interface Element {
  readonly [name: string]: string | Element | readonly Element[];
}

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  format: true,
  suppressEmptyNode: true,
});

/** An XML document. */
export const xmlOf = (document: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(document)}`;
