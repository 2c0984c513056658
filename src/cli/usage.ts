import { toolName } from '../project.js'

export const usage = `Usage: ${toolName} check [PATH ...] [options]

Checks AKS kube-proxy configuration in config files, ARM JSON and Bicep. Without PATH: this folder.

  --policy FILE|PACK      a policy file, or recommended or strict
                          (default: .github/kube-proxy-policy.yml, else recommended)
  --format FORMAT         text or json, to standard output (default: text)
  --output FORMAT=FILE    also write a report to a file; may be repeated
  --fail-on LEVEL         error, warning, notice or never: exit 1 at this level (default: error)
  --as-of YYYY-MM-DD      judge dates as of this day (default: today, UTC)
  --quiet                 one line for each finding
  --verbose               also list what was checked
  --help, --version

Exit code: 0 nothing at or above --fail-on; 1 findings; 2 wrong use, bad policy, or our own failure.
`
