/** Ways from one folder to another, as node:path gives them. */
import { isAbsolute, sep } from 'node:path'

/** Whether a way leads out of the folder that it begins in. */
export function isOutside(way: string): boolean {
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}

export function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
