/** A ZIP: LinkedIn's copy of one's data, or a Word document, which is one too. */
import { collect } from './collect';
import { openArchive, type Part } from './archive';
import { decodeText } from './decode';
import { isWordDocument, readDocx } from './docx';
import { readKnownTable, readTable } from './linkedin';
import type { ReadOptions } from './options';
import type { FoundPeriod, ReadResult } from './read';
import { nothing } from './unreadable';

/** Marks of office documents in a ZIP: OpenDocument, Excel and PowerPoint, Pages. */
const OTHER_DOCUMENTS = ['mimetype', '[Content_Types].xml', 'Index/Document.iwa'];

const depth = ({ name }: Part): number => name.split('/').length;

/** The part with a file name in whatever folder, the outermost if there are several. */
function find(parts: readonly Part[], fileName: string): Part | undefined {
  return parts
    .filter(({ name }) => !name.startsWith('__MACOSX/'))
    .filter(({ name }) => name.split(/[/\\]/).at(-1)?.toLowerCase() === fileName)
    .sort((a, b) => depth(a) - depth(b))[0];
}

async function readArchive(parts: readonly Part[], { today }: ReadOptions): Promise<ReadResult> {
  const positions = find(parts, 'positions.csv');
  if (!positions) return nothing('zipWithoutPositions');
  const text = decodeText(await positions.read());
  const jobs = await readKnownTable(text, today);
  // Headings in another language: then those of the other tables would not be known either.
  if (!jobs) return readTable(text, today);
  const periods: FoundPeriod[] = [...jobs];
  for (const fileName of ['education.csv', 'volunteering.csv']) {
    const part = find(parts, fileName);
    const table = part && (await readKnownTable(decodeText(await part.read()), today));
    periods.push(...(table ?? []));
  }
  return collect(periods);
}

export async function readZip(file: Blob, options: ReadOptions): Promise<ReadResult> {
  const parts = await openArchive(file, options);
  if (isWordDocument(parts)) return readDocx(parts, options);
  if (parts.some(({ name }) => OTHER_DOCUMENTS.includes(name))) return nothing('wrongType');
  return readArchive(parts, options);
}
