import type { Report } from '../../../dashboard/report.ts';
import type { Settings } from '../../settings/provider.tsx';

/** Something a reader can ask for by name: a place to go to, or a setting to change. */
export interface Command {
  readonly id: string;
  /** What it is called, in the reader's language. */
  readonly title: string;
  /** What stands small beside it. */
  readonly hint?: string;
  /** What else it can be found by. */
  readonly words?: string;
  /** Where it leads, or what it does. */
  readonly action: { readonly href: string } | { readonly run: () => void };
}

export interface CommandInput {
  readonly dashboard: Report | null;
  readonly settings: Settings;
}

/** One kind of commands, listed together. */
export interface CommandSource {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** Whether its commands are listed before anything is typed. */
  readonly atOnce: boolean;
  readonly commands: (input: CommandInput) => readonly Command[];
}
