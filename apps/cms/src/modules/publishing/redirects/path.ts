/** What people paste, as the path that the website asks for: `https://www.example.com/old/?a=b` → `/old`. */
export function toPath(typed: string): string {
  const text = typed.trim()
  const path = URL.canParse(text) ? new URL(text).pathname : text.replace(/[?#].*$/, '')
  return path.length > 1 ? path.replace(/\/+$/, '') : path
}
