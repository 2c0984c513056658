import { toolName } from '../project.js'

export const usage = `Usage: ${toolName} check [PATH ...] [options]

Checks AKS kube-proxy configuration in config files, ARM JSON and Bicep. Without PATH: this folder.

  --policy FILE|PACK|github:OWNER/REPO/PATH@REF
                          a policy file, recommended or strict, or a file of another repository, read with GITHUB_TOKEN
                          (default: .github/kube-proxy-policy.yml, else recommended)
  --baseline FILE         findings that it has do not count; see baseline create
  --format FORMAT         text, json, sarif, junit or markdown, to standard output
                          (default: text)
  --output FORMAT=FILE    also write a report to a file; may be repeated
  --fail-on LEVEL         error, warning, notice or never: exit 1 at this level (default: error)
  --as-of YYYY-MM-DD      judge dates as of this day (default: today, UTC)
  --fix                   write safe fixes to the files, then report what remains
  --dry-run               with --fix: print them as a diff instead, and write nothing
  --quiet                 one line for each finding
  --verbose               also list what was checked
  --help, --version

Usage: ${toolName} explain RULE [--policy …]

Prints the page of a rule; of an organisation's rule what the policy says of it.

Usage: ${toolName} rules [--policy …]

Prints what the policy comes to: each rule, its level, where that was set, whether it is mandatory, its options.

Usage: ${toolName} baseline create [PATH ...] [options]

Writes today's findings to a baseline: check --baseline shows them, and only new ones count.

  --baseline FILE         (default: .github/kube-proxy-policy.baseline.json)
  --policy FILE|PACK, --as-of YYYY-MM-DD
                          as for check

Usage: ${toolName} policy test [FILE ...]

Runs the tests NAME.test.yml that stand beside policies NAME.yml, all of this folder or the given ones. Exit 1: some fail.

Usage: ${toolName} apply --config-file FILE --resource-group GROUP --cluster-name NAME --subscription-id ID [options]

Checks a config file, holds it against the live cluster, plans and, with --mode apply, applies it with az and verifies.

  --mode plan|apply           (default: plan, which changes nothing)
  --operation update|create   (default: update)
  --via extension|rest        az aks with the aks-preview extension, or az rest (default: extension)
  --create-arguments ARG      one argument of az aks create; may be repeated
  --policy FILE|PACK          as for check
  --expected-sha256 HASH      refuse any other file
  --install-extension, --register-feature
                              install aks-preview, register the feature flag, where missing (default: false)
  --allow-warnings true|false (default: true)
  --timeout-minutes N         (default: 60)

Exit code of apply: 0 nothing to do, planned, or applied and verified; 1 refused, failed or in doubt; 2 wrong use.
Exit code of check: 0 nothing at or above --fail-on; 1 findings; 2 wrong use, bad policy, or our own failure.
`
