/** Watches a working tree with chokidar and calls back, once per burst of changes. */
import { watch } from 'chokidar';
import { pathInside } from './folder.ts';
import { isDesiredState } from './tree-limits.ts';

export interface Watching {
  close(): Promise<void>;
}

/** `quiet`: milliseconds without a further change before the call back. */
export function watchFolder(
  directory: string,
  onChange: (paths: readonly string[]) => void,
  quiet = 150,
): Watching {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(directory, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => /(^|\/)(\.git|node_modules)(\/|$)/.test(pathInside(directory, path)),
  });
  watcher.on('all', (_event, file) => {
    const path = pathInside(directory, file);
    if (!isDesiredState(path)) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = [...changed].sort();
      changed.clear();
      onChange(paths);
    }, quiet);
  });
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
