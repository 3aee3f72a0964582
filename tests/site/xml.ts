import { validateXML } from 'xmllint-wasm';

/** What makes a text no well-formed XML; nothing if it is. */
export async function xmlFaults(text: string): Promise<string[]> {
  const xml = [{ fileName: 'tested.xml', contents: text }];
  const { errors } = await validateXML({ xml, normalization: 'format' });
  return errors.map(({ rawMessage }) => rawMessage);
}
