/** The text of src/policy/generated/validate-policy-file.ts. */
export function policyValidator(schema: Readonly<Record<string, unknown>>): string
