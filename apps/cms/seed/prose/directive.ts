export interface Directive {
  name: string
  /** What follows the name, up to the first bar. */
  subject: string
  options: Readonly<Record<string, string>>
}

/** Reads `{{name subject | option: value | option: value}}`. */
export function parseDirective(source: string): Directive {
  const inner = /^\{\{(.+)\}\}$/s.exec(source.trim())?.[1]
  if (!inner) throw new Error(`This is not a directive: ${source}`)
  const [head = '', ...options] = inner.split('|').map((part) => part.trim())
  const [name = '', ...subject] = head.split(/\s+/)
  return {
    name,
    subject: subject.join(' '),
    options: Object.fromEntries(options.map((option) => parseOption(option, source))),
  }
}

function parseOption(option: string, source: string): [string, string] {
  const [, key, value] = /^([a-z]+):\s*(.+)$/s.exec(option) ?? []
  if (!key || !value) throw new Error(`"${option}" is not "key: value" in ${source}`)
  return [key, value.replace(/\s+/g, ' ')]
}
