/** `npm run features`: writes docs/features.md and docs/services.md from the schemas. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { featuresText, PATH } from './check/features.mjs';
import { PATH as SERVICES_PATH, servicesText } from './check/services.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
writeFileSync(join(root, PATH), featuresText(root));
writeFileSync(join(root, SERVICES_PATH), servicesText(root));
