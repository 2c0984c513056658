export interface TabledRule {
  readonly id: string
  readonly level: string
  readonly strict?: string
  readonly summary: string
  readonly fix?: string
}

export function ruleTable(rules: readonly TabledRule[], page: string): string
export function withRuleTable(text: string, rules: readonly TabledRule[], page: string): string
