// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { useExportDialog } from '../../../../src/app/features/export/use-export-dialog.ts';
import type { SavedFile } from '../../../../src/app/ui/save-file.ts';
import { useQueryValue } from '../../../../src/app/url/hash-location.ts';
import { minimalReading, mountedWith } from '../../../support/mounted.tsx';

const saved = vi.hoisted((): { files: { name: string }[] } => ({ files: [] }));

vi.mock('../../../../src/app/ui/save-file.ts', () => ({
  saveFile: (file: SavedFile) => {
    saved.files.push(file);
  },
}));

const first = await minimalReading();

/** The dialog as its host opens it: the scope is in the link. */
const useOpened = () => useExportDialog(useQueryValue('export') ?? '');

const dialog = (scope: string, lang = 'zh') => {
  window.location.hash = `#/?lang=${lang}&export=${scope}`;
  const { result } = renderHook(useOpened, { wrapper: mountedWith(first) });
  return () => result.current;
};

const linked = (): string | undefined => /export=([^&]*)/.exec(decodeURIComponent(window.location.hash))?.[1];

afterEach(() => {
  cleanup();
  saved.files.length = 0;
  window.localStorage.clear();
  window.location.hash = '';
});

describe('what is exported', () => {
  test('is the panel it was opened for, with its preview and the page that can be cited', () => {
    const now = dialog('output');
    expect(now().home).toEqual({ value: 'output', label: '这张图' });
    expect([now().amount, now().page, now().failure]).toEqual(['1 张图', '#/panel/output', null]);
    expect(now().preview?.title).toContain('产值增长');
  });

  test('can be a topic, all panels or a selection of them; the link follows', () => {
    const now = dialog('output');
    act(() => now().choose({ kind: 'topic', id: 'economy' }, false));
    expect([linked(), now().amount, now().page]).toEqual(['topic:economy', '2 张图', null]);
    act(() => now().choose({ kind: 'all' }, false));
    expect([linked(), now().amount, now().selecting]).toEqual(['all', '3 张图', false]);
    act(() => now().choose({ kind: 'panels', ids: ['staff', 'firms'] }, true));
    expect([linked(), now().amount, now().selecting]).toEqual(['staff,firms', '2 张图', true]);
    // What it was opened for stays a choice.
    expect(now().home?.value).toBe('output');
  });

  test('may be nothing for a moment: the dialog stays open and has nothing to save', () => {
    const now = dialog('output');
    act(() => now().choose({ kind: 'panels', ids: [] }, true));
    expect([linked(), now().name, now().preview]).toEqual([',', null, null]);
  });

  test('is one table of picked figures as data, and charts of them as pictures', () => {
    const now = dialog('figures:output.2020,staff.2020');
    expect([now().home?.label, now().amount]).toEqual(['所选 2 项指标', '1 张图']);
    expect(now().page).toBe('#/figures?selected=output.2020,staff.2020&compare=1');
    act(() => now().change({ format: 'csv' }));
    expect(now().amount).toBe('一张表');
  });
});

describe('how it is exported', () => {
  test('decides the name of the file: one panel its own, several one file or a zip of files', () => {
    const now = dialog('output');
    expect(now().name).toMatch(/\.png$/);
    act(() => now().change({ format: 'svg' }));
    expect(now().name).toMatch(/\.svg$/);
    act(() => now().choose({ kind: 'all' }, false));
    expect(now().name).toMatch(/全部图表.*\.zip$/);
    act(() => now().change({ format: 'pptx' }));
    expect(now().name).toMatch(/全部图表.*\.pptx$/);
  });

  test('is remembered, but for the language and the theme, which are those of the page', () => {
    const now = dialog('output');
    act(() => now().change({ format: 'pdf', preset: 'a4-half' }));
    act(() => now().changeLook({ locale: 'en', theme: 'dark' }));
    expect(now().preview?.title).toContain('Output grew');
    cleanup();
    const later = dialog('output');
    expect(later().choices).toMatchObject({ format: 'pdf', preset: 'a4-half' });
    expect(later().look).toEqual({ locale: 'zh', theme: 'light' });
  });

  test('is as wide as its purpose; a deck has the width of its slides whatever was chosen for pictures', () => {
    const now = dialog('output');
    act(() => now().change({ preset: 'a4-half', scale: 4 }));
    const printed = now().options;
    expect(printed.size.width).toBe(302);
    expect(printed.scale).toBeCloseTo(300 / 96);
    act(() => now().change({ format: 'pptx' }));
    expect(now().options.size.width).toBe(960);
  });

  test('knows no white background in dark, and no transparency of data', () => {
    const now = dialog('output');
    act(() => now().change({ background: 'transparent' }));
    expect(now().options.size.transparent).toBe(true);
    act(() => now().change({ format: 'csv' }));
    expect(now().options.size.transparent).toBeUndefined();
    act(() => now().change({ format: 'svg', background: 'white' }));
    expect(now().preview?.theme.colors.sheet).toBe('#ffffff');
    act(() => now().changeLook({ theme: 'dark' }));
    expect(now().preview?.theme.colors.sheet).not.toBe('#ffffff');
  });
});

test('a save ends in a file of the name that was announced', async () => {
  const now = dialog('staff');
  act(() => now().change({ format: 'csv' }));
  const { name } = now();
  await act(async () => now().save());
  await vi.waitFor(() => expect(now().run.phase).toBe('saved'));
  expect(saved.files.map((file) => file.name)).toEqual([name]);
});

test('closing takes the scope out of the link', () => {
  const now = dialog('output');
  act(() => now().close());
  expect(linked()).toBeUndefined();
});
