/** What the tool says of itself. package.json is the one place where its version and address stand. */
import packageJson from '../package.json' with { type: 'json' }

export const toolName = packageJson.name
export const toolVersion = packageJson.version

/** `https://github.com/OWNER/NAME` */
export const projectUrl = packageJson.repository.replace(/^github:/, 'https://github.com/')

/** The page of a rule; an organisation's own rules bring their own. */
export function ruleUrl(rule: string): string {
  return `${projectUrl}/blob/v${toolVersion}/docs/rules/${rule}.md`
}
