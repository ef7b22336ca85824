/** Types of capabilities.mjs for the tests that call it. */
export type Kind = 'daemon' | 'simulator' | 'recorded' | 'rules';
export interface PlatformCapabilities {
  readonly platform: string;
  readonly session: readonly Kind[];
  readonly features: Readonly<Record<string, readonly Kind[]>>;
}
export function capabilities(root: string): {
  readonly platforms: readonly PlatformCapabilities[];
  readonly features: readonly string[];
};
export function written(
  root: string,
): readonly { readonly path: string; readonly text: string; readonly wanted: string | undefined }[];
export function checkCapabilities(root: string): string[];
