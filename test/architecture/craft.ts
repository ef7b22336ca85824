/** Rules of the craft inside one file: sizes, forbidden syntax, purpose comment, vendor words. */
import { Visitor } from 'oxc-parser';
import type { Breach, SourceFile } from './source.ts';

export function fileSizeBreaches(files: readonly SourceFile[], most: number): readonly Breach[] {
  return files.flatMap((file) => {
    const lines = file.text.replace(/\n$/, '').split('\n').length;
    return lines > most ? [`${file.path}:${most + 1}: ${lines} lines, at most ${most}`] : [];
  });
}

export function functionSizeBreaches(files: readonly SourceFile[], most: number): readonly Breach[] {
  return files.flatMap((file) => {
    const breaches: Breach[] = [];
    function measure(node: { readonly start: number; readonly end: number }): void {
      const first = file.lineAt(node.start);
      const lines = file.lineAt(node.end) - first + 1;
      if (lines > most) breaches.push(`${file.path}:${first}: a function of ${lines} lines, at most ${most}`);
    }
    new Visitor({
      FunctionDeclaration: measure,
      FunctionExpression: measure,
      ArrowFunctionExpression: measure,
    }).visit(file.program);
    return breaches;
  });
}

export function syntaxBreaches(files: readonly SourceFile[]): readonly Breach[] {
  return files.flatMap((file) => {
    const breaches: Breach[] = [];
    const report = (what: string) => (node: { readonly start: number }) => {
      breaches.push(`${file.path}:${file.lineAt(node.start)}: ${what}`);
    };
    new Visitor({
      TSAnyKeyword: report('any'),
      TSEnumDeclaration: report('an enum'),
      TSNonNullExpression: report('a non-null assertion'),
      TSParameterProperty: report('a parameter property'),
      TSModuleDeclaration: report('a namespace'),
      ExportDefaultDeclaration: report('a default export'),
      Identifier: (node) => {
        // Measured: events are lost on one of the back ends, so nothing may rest on them.
        if (node.name === 'QueueEvents' && !file.path.startsWith('test/')) report('QueueEvents')(node);
      },
    }).visit(file.program);
    return breaches;
  });
}

/** The first thing in a file says what it is for. */
export function purposeBreaches(files: readonly SourceFile[]): readonly Breach[] {
  return files.flatMap((file) => {
    const start = file.program.hashbang?.end ?? 0;
    const comment = file.comments[0];
    const first =
      comment !== undefined && file.text.slice(start, comment.start).trim() === '' ? comment.value : '';
    const words = first.replaceAll('*', ' ').trim().split(/\s+/);
    return words.length >= 3 ? [] : [`${file.path}:1: does not begin with a sentence of purpose`];
  });
}

/** Vendor words in any text, comments and strings included. */
export function vendorBreaches(
  texts: readonly { readonly path: string; readonly text: string }[],
  words: RegExp,
): readonly Breach[] {
  return texts.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const word = words.exec(line)?.[0];
      return word === undefined ? [] : [`${path}:${index + 1}: says ${word}`];
    }),
  );
}

/** `{{{x}}}` and `{{&x}}` print a value without the mark that says where it came from. */
export function templateBreaches(
  texts: readonly { readonly path: string; readonly text: string }[],
): readonly Breach[] {
  return texts.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        /\{\{\{|\{\{~?&/.test(line) ? [`${path}:${index + 1}: prints a value unmarked`] : [],
      ),
  );
}
