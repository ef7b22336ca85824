/** Types of lockfile.mjs for the tests that call it. */
export function checkLockfile(root: string): string[];
