/** What is used of fast-xml-parser, so that its writer falls away in the build. */
export { XMLParser } from 'fast-xml-parser';
