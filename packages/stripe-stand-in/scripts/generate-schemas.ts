import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Schema,
  type SubNodeParser,
  DEFAULT_CONFIG,
  createFormatter,
  createParser,
  createProgram,
  NeverType,
  SchemaGenerator,
  StringType,
} from 'ts-json-schema-generator'
import ts from 'typescript'

const packageDir = join(dirname(fileURLToPath(import.meta.url)), '..')
const schemasDir = join(packageDir, 'src', 'schemas')

main()

/** Writes the schemas, or with `--check` compares them with what is committed. */
function main() {
  const files = generateFiles()
  if (process.argv.includes('--check')) reportStale(files)
  else writeFiles(files)
}

function generateFiles(): Map<string, string> {
  const all = generateRequestTypes()
  const files = new Map<string, string>()
  for (const [name, schema] of Object.entries(all.requests)) {
    files.set(`${name}.json`, toJson(withWireRules(standAlone(schema, all.definitions))))
  }
  files.set('stripe-version.json', toJson(readStripeVersion()))
  return files
}

function generateRequestTypes() {
  const config = {
    ...DEFAULT_CONFIG,
    path: join(packageDir, 'src', 'api', 'request-types.ts'),
    tsconfig: join(packageDir, 'tsconfig.json'),
    type: 'RequestTypes',
    skipTypeCheck: true,
    additionalProperties: false,
    jsDoc: 'none' as const,
    sortProps: true,
    topRef: false,
  }
  const program = createProgram(config)
  const parser = createParser(program, config, (chain) => chain.addNodeParser(stripeAliases()))
  const schema = new SchemaGenerator(program, parser, createFormatter(config), config).createSchema(
    config.type,
  )
  return {
    requests: schema.properties as Record<string, Schema>,
    definitions: schema.definitions as Record<string, Schema>,
  }
}

/** The schema with the definitions that it refers to, itself or through others. */
function standAlone(schema: Schema, definitions: Record<string, Schema>): Schema {
  const needed = new Set<string>()
  const waiting = referredNames(schema)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (needed.has(name)) continue
    needed.add(name)
    waiting.push(...referredNames(definitions[name]))
  }
  const names = [...needed].sort()
  const kept = names.map((name): [string, Schema] => [name, definitions[name] ?? {}])
  return { ...schema, definitions: Object.fromEntries(kept) }
}

function referredNames(schema: unknown): string[] {
  const references = JSON.stringify(schema).matchAll(/"\$ref":"#\/definitions\/([^"]+)"/g)
  return [...references].map((match) => decodeURIComponent(match[1] ?? ''))
}

/**
 * What the types cannot say of the wire: numbers are whole (percentages excepted), and an empty
 * string is an attempt to unset, so it is allowed only where the type names it.
 */
function withWireRules(schema: unknown, name = ''): unknown {
  if (Array.isArray(schema)) return schema.map((item: unknown) => withWireRules(item, name))
  if (typeof schema !== 'object' || schema === null) return schema
  const parts = Object.entries(schema).map(([key, part]) => [key, withWireRules(part, key)])
  return { ...Object.fromEntries(parts), ...wireRule(schema, name) }
}

function wireRule(schema: Schema, name: string): Schema {
  if (schema.type === 'number' && !name.endsWith('_percent')) return { type: 'integer' }
  const isFreeText = schema.type === 'string' && !('const' in schema) && !('enum' in schema)
  return isFreeText ? { minLength: 1 } : {}
}

/**
 * `OtherString` opens every enum of the package, so that an answer with a newer value still fits
 * its type. A request must not use a value that does not exist, so here it is nothing. `Decimal` is
 * a class in the package and a string on the wire.
 */
function stripeAliases(): SubNodeParser {
  return {
    supportsNode: (node) => aliasName(node) !== undefined,
    createType: (node) => (aliasName(node) === 'OtherString' ? new NeverType() : new StringType()),
  }
}

function aliasName(node: ts.Node): 'OtherString' | 'Decimal' | undefined {
  if (!ts.isTypeReferenceNode(node) || !ts.isIdentifier(node.typeName)) return undefined
  const name = node.typeName.text
  return name === 'OtherString' || name === 'Decimal' ? name : undefined
}

function readStripeVersion() {
  const stripeDir = dirname(dirname(createRequire(import.meta.url).resolve('stripe')))
  const manifest = readFileSync(join(stripeDir, 'package.json'), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  const source = readFileSync(join(stripeDir, 'esm', 'apiVersion.js'), 'utf8')
  const apiVersion = /ApiVersion = '([^']+)'/.exec(source)?.[1]
  if (!apiVersion) throw new Error('The stripe package no longer names its API version there.')
  return { package: version, apiVersion }
}

function toJson(value: unknown): string {
  return JSON.stringify(value, null, 1) + '\n'
}

function writeFiles(files: Map<string, string>) {
  mkdirSync(schemasDir, { recursive: true })
  for (const [name, text] of files) writeFileSync(join(schemasDir, name), text)
}

function reportStale(files: Map<string, string>) {
  const stale = [...files].filter(([name, text]) => readOrEmpty(join(schemasDir, name)) !== text)
  if (stale.length === 0) return
  const names = stale.map(([name]) => name).join(', ')
  console.error(`Not what the installed stripe package says: ${names}. Run \`npm run generate\`.`)
  process.exitCode = 1
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
