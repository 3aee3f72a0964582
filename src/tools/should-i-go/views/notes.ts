/**
 * What a user adds to the answers: what the invitations or the people are called, the check at the end, how
 * it went, and the fields of letters. It is written behind the answers, after a sign that they never hold. Pure.
 */
import { fieldIds, type FieldValues } from '../../../domain/letters/texts';
import type { Decoded, DocumentFormat } from '../../kit/document';
import { format as answersFormat, type Invitations } from '../model/document';

/** The four questions of the check: whether the user is ready to decide. */
export const checkIds = ['sure', 'know', 'support', 'pressed'] as const;
export type CheckId = (typeof checkIds)[number];
export type Check = Readonly<Partial<Record<CheckId, 'yes' | 'no'>>>;

/** Whether the answer was right, as the user sees it afterwards. */
export const verdictsAfter = ['yes', 'no', 'early'] as const;

export interface After {
  right?: (typeof verdictsAfter)[number];
  changed: string;
}

export interface Notes {
  /** What the two invitations are called, or the two people; empty where they have no name. */
  names: readonly [first: string, second: string];
  checks: readonly [first: Check, second: Check];
  /** The two sets of answers are those of two people about one invitation. */
  isForTwo: boolean;
  /** How it went. It stays on the device: links leave it out. */
  after: After;
  /** What is filled in in letters. It stays on the device, too. */
  fields: FieldValues;
}

/** The tool's document: the answers and what was added to them. */
export interface Work {
  invitations: Invitations;
  notes: Notes;
}

export const NO_NOTES: Notes = {
  names: ['', ''],
  checks: [{}, {}],
  isForTwo: false,
  after: { changed: '' },
  fields: {},
};

/** As many characters as a name and a note may have. */
export const LONGEST = { name: 40, changed: 300, field: 120 } as const;

const SIGN = '!';
/** Before the id of a field, so that it is no other note. */
const FIELD = 'f.';
const MOST = 12_000;

const oneLine = (text: string, most: number) => text.replace(/[\p{C}\s]+/gu, ' ').slice(0, most);

const writeCheck = (check: Check) => checkIds.map((id) => (check[id] ?? '-').charAt(0)).join('');
const readCheck = (text: string): Check =>
  Object.fromEntries(
    checkIds.flatMap((id, index) => {
      const sign = text.charAt(index);
      return sign === 'y' || sign === 'n' ? [[id, sign === 'y' ? 'yes' : 'no']] : [];
    }),
  );

const isEmptyCheck = (check: Check) => Object.keys(check).length === 0;

function write({ names, checks, isForTwo, after, fields: values }: Notes): string {
  const [firstCheck, secondCheck] = checks;
  const fields: [string, string][] = [
    ['n1', names[0]],
    ['n2', names[1]],
    ['two', isForTwo ? '1' : ''],
    ['c1', isEmptyCheck(firstCheck) ? '' : writeCheck(firstCheck)],
    ['c2', isEmptyCheck(secondCheck) ? '' : writeCheck(secondCheck)],
    ['right', after.right ?? ''],
    ['changed', after.changed],
    ...fieldIds.map((id): [string, string] => [FIELD + id, values[id] ?? '']),
  ];
  return new URLSearchParams(fields.filter(([, value]) => value !== '')).toString();
}

function read(text: string): Notes {
  const fields = new URLSearchParams(text.slice(0, MOST));
  const get = (key: string, most: number) => oneLine(fields.get(key) ?? '', most);
  const right = verdictsAfter.find((one) => one === fields.get('right'));
  return {
    names: [get('n1', LONGEST.name), get('n2', LONGEST.name)],
    checks: [readCheck(get('c1', checkIds.length)), readCheck(get('c2', checkIds.length))],
    isForTwo: fields.get('two') === '1',
    after: { ...(right && { right }), changed: get('changed', LONGEST.changed) },
    fields: Object.fromEntries(
      fieldIds.flatMap((id) => {
        const value = get(FIELD + id, LONGEST.field);
        return value === '' ? [] : [[id, value]];
      }),
    ),
  };
}

/** Writes and reads the answers with what was added to them. Without additions, it is the answers alone. */
export const workFormat: DocumentFormat<Work> = {
  id: answersFormat.id,
  empty: { invitations: answersFormat.empty, notes: NO_NOTES },
  isEmpty: ({ invitations }) => answersFormat.isEmpty(invitations),
  encode: ({ invitations, notes }) => {
    const added = write(notes);
    return answersFormat.encode(invitations) + (added === '' ? '' : SIGN + added);
  },
  decode: (text): Decoded<Work> => {
    const at = text.indexOf(SIGN);
    const found = answersFormat.decode(at < 0 ? text : text.slice(0, at));
    if (found.kind !== 'document') return found;
    const notes = at < 0 ? NO_NOTES : read(text.slice(at + 1));
    return { ...found, document: { invitations: found.document, notes } };
  },
};

/** The notes that belong to these invitations: those on a second one go with it. */
export const notesFor = ([, second]: Invitations, notes: Notes): Notes =>
  second !== undefined ||
  (notes.names[1] === '' && isEmptyCheck(notes.checks[1]) && !notes.isForTwo)
    ? notes
    : { ...notes, names: [notes.names[0], ''], checks: [notes.checks[0], {}], isForTwo: false };

/** What may leave the device: everything but how it went, and whom one writes to. */
export const forLink = ({ invitations, notes }: Work): Work => ({
  invitations,
  notes: { ...notes, after: NO_NOTES.after, fields: NO_NOTES.fields },
});
