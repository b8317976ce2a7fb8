/** Whether this is a page for signing in or out. */
export function isSignInPage({ pathname }: Pick<Location, 'pathname'>): boolean {
  return /\/admin\/(login|logout|forgot|reset)/.test(pathname)
}
