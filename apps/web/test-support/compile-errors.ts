import path from 'node:path'
import ts from 'typescript'
import { repositoryRoot } from '../../../scripts/checks/settings.mjs'

/**
 * What the compiler says about a file of the website, were some files other than they are. Files are
 * named by their paths in the repository.
 */
export function compileErrors(file: string, texts: Record<string, string>): string[] {
  const changed = new Map(Object.entries(texts).map(([name, text]) => [absolute(name), text]))
  const program = ts.createProgram({
    rootNames: [absolute(file)],
    options: compilerOptions,
    host: hostWith(changed),
  })
  return program
    .getSemanticDiagnostics(program.getSourceFile(absolute(file)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

function absolute(name: string): string {
  return path.join(repositoryRoot, name)
}

const compilerOptions = readCompilerOptions()

function readCompilerOptions(): ts.CompilerOptions {
  const file = absolute('apps/web/tsconfig.json')
  const { config } = ts.readConfigFile(file, ts.sys.readFile) as { config: object }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(file))
  return { ...options, incremental: false, types: [] }
}

// What stays as it is is read once.
const unchanged = new Map<string, ts.SourceFile | undefined>()

function hostWith(changed: Map<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(compilerOptions)
  const getSourceFile: ts.CompilerHost['getSourceFile'] = (name, language) => {
    const text = changed.get(name)
    if (text !== undefined) return ts.createSourceFile(name, text, language)
    if (!unchanged.has(name)) unchanged.set(name, host.getSourceFile(name, language))
    return unchanged.get(name)
  }
  return {
    ...host,
    getSourceFile,
    fileExists: (name) => changed.has(name) || host.fileExists(name),
  }
}
