import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { galleryFiles } from './gallery/files.ts';

/** `npm run gallery`: writes docs/panel-kinds.md, its Chinese edition and their pictures. */
for (const [path, content] of await galleryFiles()) await writeFile(join('docs', path), content);
