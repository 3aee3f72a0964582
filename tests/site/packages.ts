/** Packages for learning platforms, opened. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { load, type CheerioAPI } from 'cheerio';
import { validateXML } from 'xmllint-wasm';

/** A package, opened. */
export interface Opened {
  /** Paths of all its files, in its order. */
  files: readonly string[];
  bytes: (file: string) => Uint8Array;
  /** @throws Error if it has no such file. */
  text: (file: string) => string;
  xml: (file: string) => CheerioAPI;
}

/** Opens a package of the built site. */
export function open(folder: string, file: string): Opened {
  const entries = unzipSync(new Uint8Array(readFileSync(join(folder, file))));
  const bytes = (name: string) => {
    const found = entries[name];
    if (found === undefined) throw new Error(`${file} holds no ${name}.`);
    return found;
  };
  const text = (name: string) => strFromU8(bytes(name));
  return {
    files: Object.keys(entries),
    bytes,
    text,
    xml: (name) => load(text(name), { xml: true }),
  };
}

/**
 * Two faults in the schemas as they were published in 2001, which validators of today do not pass over. With
 * the first away, nothing is allowed that was not; with the second, less is.
 */
const FAULTS = [
  ['<xsd:schema xmlns="http://www.w3.org/XML/1998/namespace"', '<xsd:schema'],
  ['<xsd:any namespace="##any"', '<xsd:any namespace="##other"'],
] as const;

const corrected = (schema: string): string =>
  FAULTS.reduce((text, [fault, fix]) => text.replace(fault, fix), schema);

/** Schemas put together, as a validator without a network needs it: their namespaces and files. */
const together = (schemas: Readonly<Record<string, string>>): string =>
  `<schema xmlns="http://www.w3.org/2001/XMLSchema">${Object.entries(schemas)
    .map(([namespace, file]) => `<import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join('')}</schema>`;

/**
 * What is wrong with the manifest of a package, by the schemas that it carries and refers to.
 *
 * @param change makes another manifest of it, to see that the schemas would report it.
 */
export async function faultsIn(
  { files, text, xml }: Opened,
  change = (manifest: string) => manifest,
): Promise<string[]> {
  const places = xml('imsmanifest.xml')('manifest').attr('xsi:schemaLocation')?.split(/\s+/) ?? [];
  const pairs = places.flatMap((namespace, at) =>
    at % 2 === 0 ? [[namespace, places[at + 1] ?? ''] as const] : [],
  );
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: change(text('imsmanifest.xml')) },
    schema: together(Object.fromEntries(pairs)),
    preload: files
      .filter((file) => file.endsWith('.xsd'))
      .map((fileName) => ({ fileName, contents: corrected(text(fileName)) })),
  });
  return errors.map(({ message }) => message);
}
