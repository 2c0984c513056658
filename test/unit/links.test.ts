/** Links between the pages of the documentation lead to files and headings that are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('../../', import.meta.url))
const inFolder = (folder: string) => readdirSync(join(root, folder)).map((name) => join(folder, name))
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'examples/README.md',
  ...inFolder('docs'),
  ...inFolder('docs/rules'),
].filter((path) => path.endsWith('.md'))
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')

/** As GitHub makes them of headings. */
function anchorsOf(path: string): readonly string[] {
  const headings = textOf(path).matchAll(/^#{1,6} (.+)$/gm)
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  )
}

test.each(pages)('%s', (page) => {
  const links = [...textOf(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)]
  const broken = links.filter(([, path, anchor]) => {
    const target = path === '' ? page : join(dirname(page), path ?? '')
    if (!existsSync(join(root, target))) return true
    return anchor !== undefined && !anchorsOf(target).includes(anchor)
  })
  expect(broken.map(([link]) => link)).toEqual([])
})
