/** A ZIP: LinkedIn's copy of one's data, or a Word document, which is one too. */
import { collect } from './collect';
import { openArchive, type ZipEntry } from './archive';
import { decodeText } from './decode';
import { isWordDocument, readDocx } from './docx';
import { readKnownTable, readTable } from './linkedin';
import type { ReadOptions } from './options';
import type { FoundPeriod, ReadResult } from './read';
import { nothing } from './unreadable';

/** Marks of office documents in a ZIP: OpenDocument, Excel and PowerPoint, Pages. */
const OTHER_DOCUMENTS = ['mimetype', '[Content_Types].xml', 'Index/Document.iwa'];

const depth = ({ name }: ZipEntry): number => name.split('/').length;

/** The entry with a file name in whatever folder, the outermost if there are several. */
function find(entries: readonly ZipEntry[], fileName: string): ZipEntry | undefined {
  return entries
    .filter(({ name }) => !name.startsWith('__MACOSX/'))
    .filter(({ name }) => name.split(/[/\\]/).at(-1)?.toLowerCase() === fileName)
    .sort((a, b) => depth(a) - depth(b))[0];
}

async function readArchive(
  entries: readonly ZipEntry[],
  { today }: ReadOptions,
): Promise<ReadResult> {
  const positions = find(entries, 'positions.csv');
  if (!positions) return nothing('zipWithoutPositions');
  const text = decodeText(await positions.read());
  const jobs = await readKnownTable(text, today);
  // Headings in another language: then those of the other tables would not be known either.
  if (!jobs) return readTable(text, today);
  const periods: FoundPeriod[] = [...jobs];
  for (const fileName of ['education.csv', 'volunteering.csv']) {
    const entry = find(entries, fileName);
    const table = entry && (await readKnownTable(decodeText(await entry.read()), today));
    periods.push(...(table ?? []));
  }
  return collect(periods);
}

export async function readZip(file: Blob, options: ReadOptions): Promise<ReadResult> {
  const entries = await openArchive(file, options);
  if (isWordDocument(entries)) return readDocx(entries, options);
  if (entries.some(({ name }) => OTHER_DOCUMENTS.includes(name))) return nothing('wrongType');
  return readArchive(entries, options);
}
