import { z } from 'astro/zod';
import { changeList, pastDay } from './changes';
import { textBetween } from './common';

/**
 * The words of a tool: its name and what it does. Each tool adds its own beside these.
 *
 * @param today the day of the build, `YYYY-MM-DD`: nothing changed after it.
 */
export const toolWordsSchema = ({ today }: { today: string }) =>
  z.looseObject({
    title: textBetween(3, 40, 'The title names the tool.'),
    description: textBetween(
      50,
      160,
      'The description says what the reader gets, here and in search results.',
    ),
    /** What changed in substance, and when, the newest first. Not for typing errors. */
    changes: changeList(pastDay(today)),
  });
