/** The action's report files: written where the workflow says, and nowhere that a pull request leads to. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { writeReportFiles } from '../../../src/github/report-files.js'
import { report } from '../../support/findings.js'

const before = process.cwd()
const outside = mkdtempSync(join(tmpdir(), 'outside-'))
beforeEach(() => process.chdir(mkdtempSync(join(tmpdir(), 'workspace-'))))
afterEach(() => process.chdir(before))

const files = (file: string) => ({ 'findings-file': file, 'sarif-file': null, 'junit-file': null })

test('folders are made, also outside of the workspace', async () => {
  await writeReportFiles(files('out/deep/findings.json'), report([]))
  expect(JSON.parse(readFileSync('out/deep/findings.json', 'utf8'))).toMatchObject({ schemaVersion: 1 })
  await writeReportFiles(files(join(outside, 'deep/findings.json')), report([]))
  expect(existsSync(join(outside, 'deep/findings.json'))).toBe(true)
})

test('a link in the place of the file is not followed', async () => {
  const target = join(outside, 'profile')
  writeFileSync(target, 'mine')
  symlinkSync(target, 'findings.json')
  await expect(writeReportFiles(files('findings.json'), report([]))).rejects.toThrow(
    "findings-file: 'findings.json' is not written, because 'findings.json' is a symbolic link.",
  )
  expect(readFileSync(target, 'utf8')).toBe('mine')
})

test('nor is one on the way to it, not even to make folders', async () => {
  mkdirSync('a')
  symlinkSync(outside, 'a/out')
  await expect(writeReportFiles(files('a/out/new/findings.json'), report([]))).rejects.toThrow(
    "because 'a/out' is a symbolic link",
  )
  expect(existsSync(join(outside, 'new'))).toBe(false)
})
