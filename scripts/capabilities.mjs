/** `npm run capabilities`: writes the capability table into README.md and README.zh-CN.md, between its marks. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { written } from './check/capabilities.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
for (const { path, text, wanted } of written(root)) {
  if (wanted === undefined) {
    console.error(`${path}: the marks of the capability table are missing`);
    process.exitCode = 1;
  } else if (text !== wanted) writeFileSync(join(root, path), wanted);
}
