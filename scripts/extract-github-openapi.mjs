/**
 * Takes what the tests' fake of GitHub needs from GitHub's own description of its API, which is too large to install:
 *
 *     npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz package/generated/api.github.com.json
 *     node scripts/extract-github-openapi.mjs package/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from 'node:fs'

const target = new URL('../test/support/github-openapi.json', import.meta.url)

const operations = [
  'GET /user',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
]

const [source] = process.argv.slice(2)
const description = JSON.parse(readFileSync(source, 'utf8'))
const schemas = {}
const entries = operations.map((operation) => {
  const [method, path] = operation.split(' ')
  const { requestBody, responses } = description.paths[path][method.toLowerCase()]
  const [status, success] = Object.entries(responses).find(([code]) => code.startsWith('2'))
  const request = jsonSchema(requestBody)
  return [operation, { ...(request && { request }), status: Number(status), response: jsonSchema(success) }]
})
const provenance = `@octokit/openapi ${description.info['x-octokit']?.['openapi-version'] ?? description.info.version}, MIT, (c) GitHub`
const extract = { $comment: provenance, operations: Object.fromEntries(entries), components: { schemas } }
writeFileSync(target, `${JSON.stringify(extract, null, 1)}\n`)

function jsonSchema(body) {
  const schema = body?.content?.['application/json']?.schema
  return schema === undefined ? undefined : withoutWords(schema)
}

/** Without what is for people, and with everything that it refers to put among the schemas. */
function withoutWords(schema) {
  if (Array.isArray(schema)) return schema.map(withoutWords)
  if (typeof schema !== 'object' || schema === null) return schema
  const { description: words, example, examples, title, discriminator, ...rest } = schema
  const name = /^#\/components\/schemas\/(.+)$/.exec(rest.$ref)?.[1]
  if (name !== undefined && !(name in schemas)) {
    schemas[name] = null
    schemas[name] = withoutWords(description.components.schemas[name])
  }
  // Names of properties are no keywords.
  if (rest.properties) rest.properties = ofEach(rest.properties)
  return Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, key === 'properties' ? value : withoutWords(value)]),
  )
}

function ofEach(properties) {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, withoutWords(schema)]))
}
