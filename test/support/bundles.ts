/** The committed bundles, and the node that runs them. */
import { fileURLToPath } from 'node:url'

export const bundleNode = process.env.BUNDLE_NODE || process.env.NODE24 || process.execPath

export function bundlePath(name: 'action' | 'apply' | 'cli'): string {
  return fileURLToPath(new URL(`../../dist/${name}/index.js`, import.meta.url))
}
