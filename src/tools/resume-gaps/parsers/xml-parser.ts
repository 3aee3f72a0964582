/** The part of fast-xml-parser that is used, so that its writer falls away in the build. */
export { XMLParser } from 'fast-xml-parser';
