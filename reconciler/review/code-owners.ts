/** CODEOWNERS: which paths need whose approval. The format is that of the hosts' manuals; the last match of a path wins. */
import ignore from 'ignore';

export interface OwnerRule {
  readonly pattern: string;
  /** `@login`, `@org/team` or an address; empty: nobody owns what matches. */
  readonly owners: readonly string[];
}

/** Where the file may lie; the first one that exists counts. */
export const CODE_OWNERS_PATHS: readonly string[] = [
  '.github/CODEOWNERS',
  'CODEOWNERS',
  'docs/CODEOWNERS',
  '.gitlab/CODEOWNERS',
];

export function readCodeOwners(text: string): readonly OwnerRule[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [pattern, ...owners] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    return pattern ? [{ pattern, owners }] : [];
  });
}

/** The owners of one path; empty when nobody owns it. */
export function ownersOf(path: string, rules: readonly OwnerRule[]): readonly string[] {
  const match = rules.findLast(({ pattern }) => ignore().add(pattern).ignores(path));
  return match?.owners ?? [];
}
