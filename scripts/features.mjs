/** `npm run features`: writes docs/features.md from the schemas. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { featuresText, PATH } from './check/features.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
writeFileSync(join(root, PATH), featuresText(root));
