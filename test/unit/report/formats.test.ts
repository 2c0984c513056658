/** Every format of a report: that it can be asked for, and what it looks like from outside. */
import { expect, test } from '@jest/globals'
import { type Format, formats, formatted } from '../../../src/report/formats.js'
import { noPaint } from '../../../src/report/terminal.js'
import { finding, report } from '../../support/findings.js'

const beginnings: Readonly<Record<Format, RegExp>> = {
  text: /^kube-proxy\.json:2:3 {2}error {2}config-schema\n/,
  json: /^\{\n {2}"schemaVersion": 1,\n/,
  sarif: /^\{\n {2}"\$schema": "https:\/\/docs\.oasis-open\.org\/sarif\//,
  junit: /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites /,
  markdown: /^## ❌ kube-proxy policy: failed\n/,
}

test.each(formats)('%s', async (format) => {
  const text = await formatted(report([finding()]), format, { paint: noPaint, quiet: false, verbose: false })
  expect(text).toMatch(beginnings[format])
  expect(text).toMatch(/[^\n]\n$/)
  expect(text).toContain('config-schema')
})
