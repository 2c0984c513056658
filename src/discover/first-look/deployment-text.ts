/** Deployments in the text of a Bicep file, found without parsing: most count the uses of a module and deploy nothing. */

/** Whether the file declares a deployment whose template may have resources; where that is unsure, it may. Takes linear time. */
export function mayDeployTemplate(text: string): boolean {
  deploymentType.lastIndex = 0
  for (let found = deploymentType.exec(text); found !== null; found = deploymentType.exec(text)) {
    const start = deploymentType.lastIndex
    const end = found[0].endsWith("'") ? bodyEnd(text, start) : -1
    const body = text.slice(start, end)
    // Where one stands in a comment or a string, what follows it is not its body, and may be one half of another.
    if (end === -1 || anyTemplate.test(body) || anyDeployment.test(body)) return true
    deploymentType.lastIndex = end
  }
  return false
}

const deploymentType = /resources\/deployment(?:s|stacks)@[^'\n]{0,60}'?/gi

const anyDeployment = /resources\/deployment(?:s|stacks)@/i

/** Anything but a link, `properties: {`, `template: {` and `resources: []`; no spread replaces it. See deploymentTemplates(). */
const anyTemplate =
  /\.\.\.|relativepath|\b(?:template|templatelink|properties)'?[ \t]*:(?!\s*\{)|\bresources'?[ \t]*:(?!\s*\[\s*\])/i

/** Longer ones deploy more than nothing. */
const longestBody = 8_000

/**
 * Where the first `{…}` or `[…]` ends that stands in no parentheses; -1: it is long, or has what only parsing understands,
 * such as a name that is put together, and comments and strings of several lines, in which anything may stand.
 */
function bodyEnd(text: string, from: number): number {
  /** What is open: brackets, strings as `'`, as `'$` once they have a hole, and their holes as `$`. */
  const open: string[] = []
  for (let at = from; at < Math.min(text.length, from + longestBody); at++) {
    const character = text[at] ?? ''
    if (open.at(-1)?.startsWith("'")) {
      if (lineEnd.test(character)) return -1
      if (character === '\\') at += 1
      else if (character === "'" && open.pop() === "'$" && isKey(text, at + 1)) return -1
      else if (character === '$' && text[at + 1] === '{') {
        open.splice(-1, 1, "'$", '$')
        at += 1
      }
    } else if (text.startsWith("'''", at) || text.startsWith('/*', at)) return -1
    else if (text.startsWith('//', at)) while (at < text.length && !lineEnd.test(text[at + 1] ?? '')) at += 1
    else if ("'{[(".includes(character)) open.push(character)
    else if ('}])'.includes(character)) {
      const isLiteral = open.pop() !== '$' && character !== ')'
      if (open.length === 0 && isLiteral) return at + 1
      if (isLiteral && !isWhole(text, at + 1)) return -1
    }
  }
  return -1
}

const lineEnd = /[\r\n]/

/** Whether the value that ends there is no part of a longer expression, which gives something else: `{ … }.template`. */
function isWhole(text: string, end: number): boolean {
  goesOn.lastIndex = end
  return !goesOn.test(text)
}

/** A line break may stand before `?` and `:`. */
const goesOn = /[ \t]*(?!\/\/)(?:[^ \t\r\n,}\])]|[\r\n]\s*[?:])/y

function isKey(text: string, stringEnd: number): boolean {
  return /^[ \t]*:/.test(text.slice(stringEnd, stringEnd + 100))
}
