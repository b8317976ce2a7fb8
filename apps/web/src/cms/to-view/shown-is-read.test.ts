import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import ts from 'typescript'
import { repositoryRoot } from '../../../../../scripts/checks/settings.mjs'

/** Mappers read by themselves, or hand the document to a rule of the shared package. */
const folders = ['apps/web/src/cms', 'packages/shared/src']

it('what the website says it shows of a document, some mapper reads', () => {
  const files = folders.flatMap(sourcesIn)
  const read = new Set(files.flatMap(namesRead))
  const unread = files.flatMap((file) =>
    namesShown(file)
      .filter((name) => !read.has(name))
      .map((name) => `${file.fileName}: ${name}`),
  )
  expect(unread).toEqual([])
  expect(files.flatMap(namesShown).length).toBeGreaterThan(100)
})

function sourcesIn(folder: string): ts.SourceFile[] {
  return readdirSync(path.join(repositoryRoot, folder), { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((name) => /\.ts$/.test(name) && !/\.test\.|payload-types/.test(name))
    .map((name) => {
      const text = readFileSync(path.join(repositoryRoot, name), 'utf8')
      return ts.createSourceFile(name, text, ts.ScriptTarget.Latest)
    })
}

/** `title: 'shown'`, wherever it stands in a type. */
function namesShown(file: ts.SourceFile): string[] {
  return nodesOf(file)
    .filter((node) => ts.isPropertySignature(node))
    .filter(({ type }) => type?.getText(file) === `'shown'`)
    .map(({ name }) => name.getText(file).replaceAll(`'`, ''))
}

/** `course.title`, `{ title }`, `{ title: heading }`. */
function namesRead(file: ts.SourceFile): string[] {
  return nodesOf(file).flatMap((node) => {
    if (ts.isPropertyAccessExpression(node)) return [node.name.text]
    if (ts.isBindingElement(node)) return [(node.propertyName ?? node.name).getText(file)]
    return []
  })
}

function nodesOf(node: ts.Node): ts.Node[] {
  const inner: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    inner.push(...nodesOf(child))
  })
  return [node, ...inner]
}
