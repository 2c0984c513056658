/** Contents of many objects in one run of git. */
import { runGit } from './run-git.js'

/** @returns content by hash; an object that the clone lacks is not in it. null: git cannot be run, or it is too much */
export async function readBlobs(
  folder: string,
  objects: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const distinct = [...new Set(objects)]
  if (distinct.length === 0) return new Map()
  const answer = await runGit(folder, ['cat-file', '--batch'], `${distinct.join('\n')}\n`)
  return 'failure' in answer ? null : blobsIn(answer.stdout)
}

/** `HASH blob SIZE<newline>CONTENT<newline>`, or `HASH missing<newline>`. */
function blobsIn(output: Buffer): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>()
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(newline, at)
    if (end === -1) break
    const [object = '', type, size] = output.toString('latin1', at, end).split(' ')
    at = end + 1
    if (size === undefined) continue
    const content = output.subarray(at, at + Number(size))
    at += content.length + 1
    if (type === 'blob') blobs.set(object, content)
  }
  return blobs
}

const newline = 0x0a
