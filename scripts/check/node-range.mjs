/** Does a version lie in a range as package.json writes it (`^20.19.0 || >=22.12`)? Only what engines fields use. */

/** Major, minor and patch; `undefined` where the text has none or an `x`. */
function numbers(version) {
  const parts = version.replace(/^[v=]+/, '').split('.');
  return [0, 1, 2].map((index) =>
    /^\d+/.test(parts[index] ?? '') ? Number.parseInt(parts[index], 10) : undefined,
  );
}

function compare(a, b) {
  for (let i = 0; i < 3; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The first version above those that `^1.2`, `~1.2` or a partial `1.x` admit. */
function above(operator, bound) {
  const [major = 0, minor, patch] = bound;
  if (operator === '^' && (major > 0 || minor === undefined)) return [major + 1, 0, 0];
  if (operator === '^' && (minor > 0 || patch === undefined)) return [major, minor + 1, 0];
  if (operator === '^') return [major, minor, patch + 1];
  if (minor === undefined) return [major + 1, 0, 0];
  if (operator === '~' || patch === undefined) return [major, minor + 1, 0];
  return [major, minor, patch + 1];
}

function admits(comparator, version) {
  const [, operator, text] = /^(>=|<=|>|<|\^|~|=)?\s*(.*)$/.exec(comparator);
  const bound = numbers(text);
  if (bound[0] === undefined) return true;
  if (operator === '>=') return compare(version, bound) >= 0;
  if (operator === '>') return compare(version, bound.includes(undefined) ? above('~', bound) : bound) > 0;
  if (operator === '<') return compare(version, bound) < 0;
  if (operator === '<=') return compare(version, bound) <= 0 || compare(version, above('~', bound)) < 0;
  return compare(version, bound) >= 0 && compare(version, above(operator, bound)) < 0;
}

/** @param {string} version such as `20.19.0` @param {string} range such as `>=18 <21 || ^22.1` */
export function inRange(version, range) {
  const wanted = numbers(version);
  return range.split('||').some((alternative) => {
    const hyphen = /^\s*(\S+)\s+-\s+(\S+)\s*$/.exec(alternative);
    const comparators = hyphen
      ? [`>=${hyphen[1]}`, `<=${hyphen[2]}`]
      : alternative
          .replace(/(>=|<=|>|<|\^|~|=)\s+/g, '$1')
          .trim()
          .split(/\s+/);
    return comparators.every((comparator) => comparator === '' || admits(comparator, wanted));
  });
}
