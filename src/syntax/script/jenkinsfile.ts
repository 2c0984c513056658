/** The steps of a Jenkinsfile that run a script. https://www.jenkins.io/doc/pipeline/steps/workflow-durable-task-step/ */
import { type MappedText, sliceOf, unbroken } from './mapped-text.js'

export interface JenkinsStep {
  readonly name: string
  readonly script: MappedText
}

/** Other parameters before the script. */
const others = String.raw`(?:\w{1,30}[ \t]{0,9}:[ \t]{0,9}(?:'[^'\n]{0,100}'|"[^"\n]{0,100}"|\w{1,30})[ \t]{0,9},\s{0,100}){0,5}`
const step = new RegExp(
  String.raw`(?<![\w.$'"/-])(sh|bat|powershell|pwsh)[ \t]{0,9}\(?\s{0,100}(?:\[?${others}script[ \t]{0,9}:[ \t]{0,9})?('''|"""|'|")`,
  'g',
)

/**
 * `sh '…'`, `sh """…"""`, `sh(script: '…', returnStdout: true)`. A text with escapes is none, except at the end of a line,
 * where it goes on for Groovy and for the shell alike.
 */
export function jenkinsSteps(text: string): readonly JenkinsStep[] {
  const found: JenkinsStep[] = []
  const file = unbroken(text)
  step.lastIndex = 0
  for (let one = step.exec(text); one !== null; one = step.exec(text)) {
    const [, name = '', quote = ''] = one
    const start = step.lastIndex
    const lineEnd = quote.length === 1 ? text.indexOf('\n', start) : -1
    const length = text.slice(start, lineEnd === -1 ? text.length : lineEnd).indexOf(quote)
    // One that is not closed takes what is left.
    if (length === -1 && quote.length > 1) break
    if (length === -1) continue
    step.lastIndex = start + length + quote.length
    const script = sliceOf(file, start, start + length)
    if (!/\\[^\\\r\n]/.test(script.text)) found.push({ name, script })
  }
  return found
}
