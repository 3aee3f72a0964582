/**
 * What the tool shows, in two parts: what its first step needs stands in the page; what only later
 * steps show is fetched when the reader first acts. Used when the site is built.
 */
import type { FirstMaterial, LaterMaterial, PageMaterial } from './views/messages';

/**
 * Interface words that no first step shows. A word that is missing here is in the page for nothing;
 * one that the first step shows would be missing there, which the tests notice.
 */
export const laterUi: readonly string[] = [
  // Gaps, and their picture.
  ...['gapsEmpty', 'gapsNone', 'gapsFound', 'gapsShort', 'gapsOld', 'unusable', 'unconfirmed'],
  ...['pictureNote', 'none', 'between', 'since', 'between2', 'afterLast', 'gapCurrent', 'gapPast'],
  ...['settings', 'threshold', 'months', 'lookBack', 'years', 'covers'],
  ...['reason', 'chooseReason', 'placeForDate', 'forResume', 'forInterview', 'sentenceNote'],
  ...['matters', 'private', 'mayAsk', 'help', 'restsOn'],
  ...['sentencesJudged', 'judgement', 'caveat'],
  ...['studies', 'articleLink', 'copy', 'copied', 'copyFailed'],
  // The checklist.
  ...['when', 'beforeInterview', 'afterInterview', 'checklistLead', 'checksNeedRows', 'afterLead'],
  ...['ok', 'look', 'whyHow', 'note', 'line', 'fix', 'seeItem', 'yours'],
  // Taking it along.
  ...['takeEmpty', 'takeLead', 'form', 'asText', 'asFile', 'asPicture'],
  ...['asTextNote', 'asFileNote', 'asPictureNote', 'goOnElsewhere', 'pictureTitle'],
  ...['copyAll', 'download', 'print', 'keep', 'keepNote', 'storeFailed'],
  ...['delete', 'deleteSure', 'deleteYes', 'deleted'],
];

/** Interface words that stand in the page around the tool. */
const AROUND = /^paper|^(?:aboutTitle|updated|sourcesTitle|sourcesLead)$/;

const uiWhere = ({ words }: PageMaterial, isWanted: (key: string) => boolean) =>
  Object.fromEntries(Object.entries(words.ui).filter(([key]) => isWanted(key)));

/** @param rest the address of the other part. */
export function firstMaterial(material: PageMaterial, rest: string): FirstMaterial {
  const { title, kinds, read } = material.words;
  const ui = uiWhere(material, (key) => !laterUi.includes(key) && !AROUND.test(key));
  return { words: { title, kinds, read, ui }, lang: material.lang, rest };
}

export function laterMaterial(material: PageMaterial): LaterMaterial {
  const { words, sources, evidence: restsOn, article, address } = material;
  const { reasons, help, groups, items, asked, evidence } = words;
  const ui = uiWhere(material, (key) => laterUi.includes(key));
  return {
    words: { reasons, help, groups, items, asked, evidence, ui },
    ...{ sources, evidence: restsOn, article, address },
  };
}
