/** The formats of a report; each is loaded only when somebody asks for it. */
import type { Report } from './report.js'
import type { Paint } from './terminal.js'

export const formats = ['text', 'json', 'sarif', 'junit', 'markdown'] as const
export type Format = (typeof formats)[number]

/** Of these only text takes notice. */
export interface FormatOptions {
  readonly paint: Paint
  readonly quiet: boolean
  readonly verbose: boolean
}

/** The whole report, with a line end. */
export async function formatted(report: Report, format: Format, options: FormatOptions): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./text.js')).toText(report, options)
    case 'json':
      return (await import('./json.js')).toJson(report)
    case 'sarif':
      return (await import('./sarif.js')).toSarif(report)
    case 'junit':
      return (await import('./junit.js')).toJunit(report)
    case 'markdown':
      return (await import('./summary.js')).toSummary(report, () => null)
  }
}
