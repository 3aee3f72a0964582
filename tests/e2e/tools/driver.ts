/** What the contract of all tools must know of one of them: how to fill it in, and what then must be seen. */
import type { Locator } from '@playwright/test';
import type { DocumentFormat } from '../../../src/tools/kit/document';
import type { Sections, ToolDefinition } from '../../../src/tools/kit/define-tool';
import { tools } from '../../../src/tools/registry';
import { readTool } from '../../fixtures/tools/read-tool';
import type { User } from './user';

/** Called at each state of a tool on the way, with what it is called in messages. */
export type Look = (state: string) => Promise<void>;

/** `tests/e2e/tools/drivers/<id>.ts` exports one as `driver`. */
export interface Driver {
  /** The day of the tests, where what the tool shows depends on it. */
  today?: Date;
  /** Fills in the empty tool, from its first step to the one that exports. */
  fillIn: (tool: Locator, user: User, look: Look) => Promise<void>;
  /** What the screen shows of the document, read from the step that exports. It may go to other steps. */
  read: (tool: Locator) => Promise<readonly string[]>;
  /** What `read` finds after `fillIn`. Each of these is in the export and on paper, and none in the empty tool. */
  result: readonly string[];
  /** Changes the document, from the step that exports. `read` then finds something else. */
  change: (tool: Locator, user: User) => Promise<void>;
  /** A change that can be undone, where `change` cannot. */
  undoable?: (tool: Locator, user: User) => Promise<void>;
  /** Shows each step that is filled in, where `fillIn` does not: the plain frame of the tool must have room. */
  tour?: (tool: Locator, user: User, look: Look) => Promise<void>;
}

/** The tools that have a page. */
export const liveTools = tools.filter(({ status }) => status === 'live');

/** @throws Error that names where to write the driver of a tool that has none. */
export async function driverOf(id: string): Promise<Driver> {
  const file = `tests/e2e/tools/drivers/${id}.ts`;
  try {
    const { driver } = (await import(`./drivers/${id}`)) as { driver: Driver };
    return driver;
  } catch (error) {
    throw new Error(`The tool "${id}" needs a driver for its tests: ${file}. See docs/tools.md.`, {
      cause: error,
    });
  }
}

/** The interface strings of a tool, and how its document is written. */
export async function stringsAndFormat(id: string) {
  const { tool } = (await import(`../../../src/tools/${id}/tool`)) as {
    tool: ToolDefinition<Sections>;
  };
  const { format } = (await import(`../../../src/tools/${id}/model/document`)) as {
    format: DocumentFormat<unknown>;
  };
  return { strings: readTool(tool).page, format };
}
