import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { inserted, stepsOf } from './recipe.ts';

const RECIPES = 'docs/recipes';

/** A copy of what a recipe may change, with the installed packages. */
const copyOfProject = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'heshu-recipe-'));
  for (const part of ['src', 'data', 'tests/fixtures', 'package.json', 'tsconfig.json']) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
};

const recipes = readdirSync(RECIPES).filter((file) => file !== 'README.md');

test('every recipe is in the list', () => {
  const list = readFileSync(join(RECIPES, 'README.md'), 'utf8');
  expect(recipes.filter((file) => !list.includes(`(${file})`))).toEqual([]);
});

test.each(recipes)('%s can be followed to the letter', (file) => {
  const folder = copyOfProject();
  let printed = '';
  const steps = stepsOf(readFileSync(join(RECIPES, file), 'utf8'));
  expect(steps.filter((step) => step.do === 'run').length).toBeGreaterThan(0);
  for (const step of steps) {
    if (step.do === 'run') {
      // npm takes seconds to start what stands in package.json: the same command, without it.
      const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const command = step.command.replace(
        /npm run -s (\w+) --/g,
        (_, name) => `node_modules/.bin/${scripts[name]}`,
      );
      const { status, stdout, stderr } = spawnSync(command, { shell: true, cwd: folder, encoding: 'utf8' });
      expect(status, `${step.command}\n${stdout}${stderr}`).toBe(0);
      printed = stdout;
    } else if (step.do === 'prints') {
      expect(printed.replace(/\s+(?=")|(?<=":)\s+/g, '')).toContain(step.text);
    } else {
      const path = join(folder, step.path);
      if (step.do === 'create') {
        expect(existsSync(path), path).toBe(false);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, step.text);
      } else {
        const before = readFileSync(path, 'utf8');
        writeFileSync(
          path,
          step.do === 'append' ? before + step.text : inserted(before, step.after, step.text),
        );
      }
    }
  }
});
