// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SettingsProvider, useSettings } from '../../../src/app/settings/provider.tsx';

const Probe = () => {
  const { strings, theme, setLocale, setTheme, setRising } = useSettings();
  return (
    <>
      <h1>{strings.overview}</h1>
      <p>{theme}</p>
      <button type="button" onClick={() => setLocale('en')}>
        en
      </button>
      <button type="button" onClick={() => setTheme('dark')}>
        dark
      </button>
      <button type="button" onClick={() => setRising('green')}>
        green
      </button>
    </>
  );
};

const show = () =>
  render(
    <SettingsProvider>
      <Probe />
    </SettingsProvider>,
  );

const heading = () => screen.getByRole('heading').textContent;

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  window.localStorage.clear();
  window.location.hash = '';
});

describe('settings', () => {
  test('start in Chinese and are remembered once changed', async () => {
    show();
    expect(heading()).toBe('总览');
    await userEvent.click(screen.getByRole('button', { name: 'en' }));
    await userEvent.click(screen.getByRole('button', { name: 'dark' }));
    expect(document.documentElement.dataset.rising).toBe('red');
    await userEvent.click(screen.getByRole('button', { name: 'green' }));
    expect(heading()).toBe('Overview');
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.dataset.theme).toBe('dark');
    cleanup();
    show();
    expect(heading()).toBe('Overview');
    expect(document.documentElement.dataset.rising).toBe('green');
  });

  test('a link decides before what was chosen last', () => {
    window.localStorage.setItem('heshu.lang', 'en');
    window.location.hash = '#/?lang=zh&theme=dark';
    show();
    expect(heading()).toBe('总览');
    expect(screen.getByText('dark', { selector: 'p' })).toBeTruthy();
  });

  test('what is chosen takes the place of what the link says, so that a reload keeps it', async () => {
    window.location.hash = '#/topic/a?lang=zh&figure=b';
    show();
    await userEvent.click(screen.getByRole('button', { name: 'en' }));
    expect(window.location.hash).toBe('#/topic/a?lang=en&figure=b');
    await userEvent.click(screen.getByRole('button', { name: 'dark' }));
    expect(window.location.hash).toBe('#/topic/a?lang=en&figure=b');
    cleanup();
    show();
    expect(heading()).toBe('Overview');
  });

  test('an unknown language in the link reads as the default', () => {
    window.location.hash = '#/?lang=fr';
    show();
    expect(heading()).toBe('总览');
  });

  test('forbidden storage keeps the choice for the page', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('SecurityError');
    });
    show();
    await userEvent.click(screen.getByRole('button', { name: 'en' }));
    expect(heading()).toBe('Overview');
  });
});
