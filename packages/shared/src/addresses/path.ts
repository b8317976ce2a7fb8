/** Writes an address. What stands in it is encoded, here and nowhere else: path`/blog/${slug}`. */
export function path(texts: TemplateStringsArray, ...values: string[]): string {
  return String.raw({ raw: texts }, ...values.map(encodeURIComponent))
}
