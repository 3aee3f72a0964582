import { z } from 'astro/zod';
import { changeList, pastDay } from './changes';
import { textBetween } from './common';

/**
 * What a file of a tool's strings may hold. A translation may lack anything; that the original is whole is checked
 * where it is read.
 */
export const toolFileSchema = (context: { today: string }) => toolSchema(context).partial();

/**
 * The strings of a tool: its name and what it does. Each tool adds sections of its own.
 *
 * @param today the day of the build, `YYYY-MM-DD`: nothing changed after it.
 */
export const toolSchema = ({ today }: { today: string }) =>
  z.looseObject({
    title: textBetween(3, 40, 'The title names the tool.'),
    description: textBetween(
      50,
      160,
      'The description names what the user gets, here and in search results.',
    ),
    /** What changed in substance, and when, the newest first. Not for typing errors. */
    changes: changeList(pastDay(today)),
  });
