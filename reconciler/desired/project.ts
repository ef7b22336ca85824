/** plumbline.yaml → project settings with their defaults. */
import type { PlumblineDocument } from '../../schemas/generated/types.ts';
import type { ProjectSettings, ReviewRules, Via } from '../types.ts';
import { type MapNode, toJson } from './node.ts';

export interface Project {
  readonly settings: ProjectSettings;
  readonly via: ReadonlyMap<string, Via>;
}

/** The document must have passed its schema; without one everything is at its default. */
export function readProject(node: MapNode | undefined): Project {
  // The schema and this type are generated from the same file, so that a valid document has it.
  const document: PlumblineDocument = node === undefined ? {} : (toJson(node) as PlumblineDocument);
  const credentials = Object.entries(document.credentials ?? {}).map(
    ([name, account]) => [name, { name, ...account }] as const,
  );
  const settings: ProjectSettings = {
    ...(document.engine === undefined ? {} : { engine: document.engine }),
    mode: document.mode ?? 'plan',
    approval: document.approval ?? (document.github === undefined ? 'merge-commit' : 'github-review'),
    review: {
      approvals: document.review?.approvals ?? 1,
      ...(document.review?.rules === undefined ? {} : { rules: readRules(document.review.rules) }),
    },
    ...(document.github === undefined
      ? {}
      : {
          github: {
            repository: document.github.repository,
            api: document.github.api ?? 'https://api.github.com',
          },
        }),
    branch: document.branch ?? 'main',
    max_removals: {
      lines: document.max_removals?.lines ?? 20,
      percent: document.max_removals?.percent ?? 10,
    },
    unsaved: document.unsaved ?? 'refuse',
    drift: { policy: document.drift?.policy ?? 'report' },
    rollout: { parallel: document.rollout?.parallel ?? 5 },
    credentials: Object.fromEntries(credentials),
    secrets: {
      env_prefix: document.secrets?.env_prefix ?? 'PLUMB_',
      file_root: document.secrets?.file_root ?? '/run/secrets',
    },
  };
  return { settings, via: readVia(document, settings.credentials) };
}

/** Each hop with its account looked up, so that a session needs no table of credentials. */
function readVia(document: PlumblineDocument, credentials: ProjectSettings['credentials']): Map<string, Via> {
  const ways = Object.entries(document.via ?? {});
  return new Map(
    ways.map(([name, way]) => {
      const login = way.credentials === undefined ? undefined : credentials[way.credentials];
      const port = way.port ?? (way.type === 'jump' ? 22 : 1080);
      return [name, { ...way, port, ...(login === undefined ? {} : { login }) }];
    }),
  );
}

function readRules(rules: NonNullable<NonNullable<PlumblineDocument['review']>['rules']>): ReviewRules {
  return Object.fromEntries(
    Object.entries(rules).map(([impact, { approvals = 1, one_of = [] }]) => [impact, { approvals, one_of }]),
  );
}
