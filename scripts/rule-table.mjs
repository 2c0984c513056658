/** The table of rules in documentation, between `<!-- rules -->` and `<!-- /rules -->`. */

const BLOCK = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/

/** @param page path of the page that the table stands in, from the repository's root */
export function ruleTable(rules, page) {
  const folder = page.includes('docs/rules/') ? '' : page.startsWith('docs/') ? 'rules/' : 'docs/rules/'
  const rows = rules.map(
    (rule) =>
      `| [${rule.id}](${folder}${rule.id}.md) | ${rule.level} | ${rule.strict ?? rule.level} | ${rule.summary}${rule.fix === undefined ? '' : ' Has a safe fix.'} |`,
  )
  return ['| Rule | `recommended` | `strict` | What it says |', '|---|---|---|---|', ...rows, ''].join('\n')
}

/** The page with its table renewed; as it is where it has none. */
export function withRuleTable(text, rules, page) {
  return text.replace(BLOCK, (_, begin, end) => `${begin}${ruleTable(rules, page)}${end}`)
}
