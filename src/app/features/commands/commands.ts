import type { CommandSource } from './command.ts';
import { figures } from './sources/figures.ts';
import { pages } from './sources/pages.ts';
import { panels } from './sources/panels.ts';
import { settings } from './sources/settings.ts';
import { topics } from './sources/topics.ts';

/** Everything the palette finds, in the order it is listed. A new kind of command is one file and one line here. */
export const COMMAND_SOURCES: readonly CommandSource[] = [pages, topics, panels, figures, settings];
