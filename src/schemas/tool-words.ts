import { z } from 'astro/zod';
import { textBetween } from './common';

/** The words of a tool: its name and what it does. Each tool adds its own beside these. */
export const toolWordsSchema = z.looseObject({
  title: textBetween(3, 40, 'The title names the tool.'),
  description: textBetween(
    50,
    160,
    'The description says what the reader gets, here and in search results.',
  ),
});
