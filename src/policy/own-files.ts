/** Whether a policy file, by its path, lies in the repository that is checked: what it says is to be mended there. */
export function isOfRepository(path: string): boolean {
  return !/^(?:github:|\.\.?\/\.\.\/|\.\.\/|\/|[A-Za-z]:)/.test(path)
}
