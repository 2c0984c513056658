/** The floor: every candidate is found, read and given to JSON.parse, and nothing else is done. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [root] = process.argv.slice(2)
const pending = [root]
for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (entry.name !== '.git') pending.push(path)
    } else if (/\.(json|bicep|bicepparam)$/.test(entry.name)) {
      const text = readFileSync(path, 'utf8')
      if (entry.name.endsWith('.json')) JSON.parse(text)
    }
  }
}
