import { type Scope, scopeOf } from '../discover/files/scope.js'
import { UsageError } from './usage-error.js'

/** @throws UsageError for paths that lie in several repositories */
export function scopeFor(cwd: string, paths: readonly string[]): Scope {
  const scope = scopeOf(cwd, paths)
  if ('fault' in scope) throw new UsageError([scope.fault])
  return scope
}
