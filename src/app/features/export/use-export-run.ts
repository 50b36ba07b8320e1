import { useCallback, useEffect, useRef, useState } from 'react';
import { reasonOf } from '../../../bundle/defects/reason.ts';
import type { Bilingual } from '../../../bundle/model/text.ts';
import { saveFile } from '../../ui/save-file.ts';
import { browserTools } from './browser-tools.ts';
import { type ExportRequest, runExport } from './run-export.ts';

export type RunState =
  | { readonly phase: 'idle' | 'cancelled' }
  | { readonly phase: 'running'; readonly done: number }
  | { readonly phase: 'saved'; readonly name: string }
  | { readonly phase: 'failed'; readonly reason: Bilingual };

/** Runs exports one at a time; closing the dialog cancels the one that runs. */
export const useExportRun = () => {
  const [state, setState] = useState<RunState>({ phase: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const cancel = useCallback(() => running.current?.abort(), []);
  const start = useCallback(async (request: ExportRequest) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState({ phase: 'running', done: 0 });
    try {
      const tools = browserTools(controller.signal, (done) => setState({ phase: 'running', done }));
      const file = await runExport(request, tools);
      controller.signal.throwIfAborted();
      saveFile(file);
      setState({ phase: 'saved', name: file.name });
    } catch (error) {
      setState(
        controller.signal.aborted ? { phase: 'cancelled' } : { phase: 'failed', reason: reasonOf(error) },
      );
    }
  }, []);
  return { state, start, cancel };
};
