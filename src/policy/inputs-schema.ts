/** The part of a policy file's JSON Schema that says which files are looked at; read-globs.ts reads it. */
export type JsonSchema = Readonly<Record<string, unknown>>

const globsSchema = (title: string, description: string): JsonSchema => ({
  title,
  description,
  type: 'array',
  items: { $ref: '#/$defs/glob' },
  default: [],
})

export const inputsSchema: JsonSchema = {
  title: 'Files',
  description: 'Which files are looked at, and how they belong together.',
  type: 'object',
  properties: {
    ignore: globsSchema('Ignored files', 'Files that are not looked at.'),
    roots: globsSchema('Root templates', 'Templates that are deployed by themselves, also where another calls them.'),
    configs: globsSchema('Config files', 'kube-proxy config files that are not recognised by themselves.'),
    parameters: {
      title: 'Parameter files',
      description: 'Parameter files of templates, where their names do not tell.',
      type: 'array',
      items: {
        type: 'object',
        properties: {
          template: { title: 'Template', description: "Its path from the repository's root.", type: 'string' },
          files: globsSchema('Parameter files', 'The template is deployed with each of them.'),
        },
        required: ['template', 'files'],
        additionalProperties: false,
      },
      default: [],
    },
    markdown: {
      title: 'Markdown',
      description: 'Whether commands in fenced code of Markdown files are checked like those of scripts.',
      type: 'boolean',
      default: false,
    },
  },
  additionalProperties: false,
}
