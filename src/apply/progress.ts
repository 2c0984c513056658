/** A sign of life while something takes its time. */
import type { Apply } from './context.js'

const interval = 30_000

/** The promise, and a line every half minute until it is settled. */
export async function withProgress<T>(apply: Apply, what: string, promise: Promise<T>): Promise<T> {
  const { ports } = apply
  const start = ports.now()
  const settled = new AbortController()
  const done = promise.finally(() => settled.abort())
  const tell = async () => {
    for (;;) {
      await ports.sleep(interval, settled.signal)
      if (settled.signal.aborted || ports.cancelledBy() !== null) return
      ports.say('info', `${what}: ${duration(ports.now() - start)} so far.`)
    }
  }
  const [result] = await Promise.all([done, tell()])
  return result
}

/** `1 min 5 s` */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  const minutes = Math.floor(seconds / 60)
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`
}
