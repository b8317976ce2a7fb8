import ts from 'typescript'

/**
 * One small change of a source text, after which a test should fail.
 *
 * @typedef {object} Mutant
 * @property {string} file
 * @property {number} start where the text begins that is replaced
 * @property {number} end
 * @property {string} replacement
 */

/**
 * Every mutant of a file: comparisons, arithmetic and logic turned round, conditions held to be true and
 * false, booleans flipped, statements and steps of a chain left out, and the parts of a database condition.
 *
 * @param {string} file its name says which language it is
 * @param {string} text
 * @returns {Mutant[]}
 */
export function findMutants(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  /** @type {Mutant[]} */
  const mutants = []
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node))
      return
    for (const { of, replacement } of changesOf(node)) {
      mutants.push({ file, start: of.getStart(source), end: of.getEnd(), replacement })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return mutants
}

/**
 * @param {string} text
 * @param {Mutant} mutant
 */
export function mutate(text, { start, end, replacement }) {
  return text.slice(0, start) + replacement + text.slice(end)
}

/** @typedef {{ of: ts.Node, replacement: string }} Change */

/**
 * @param {ts.Node} node
 * @returns {Change[]}
 */
function changesOf(node) {
  if (ts.isBinaryExpression(node)) return changesOfOperator(node)
  if (ts.isConditionalExpression(node)) return heldToBe(node.condition)
  if (ts.isIfStatement(node)) return heldToBe(node.expression)
  if (ts.isPrefixUnaryExpression(node)) return changesOfPrefix(node)
  if (ts.isExpressionStatement(node)) return [{ of: node, replacement: ';' }]
  if (ts.isCallExpression(node)) return changesOfCall(node)
  if (ts.isArrayLiteralExpression(node)) return changesOfConditions(node)
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ of: node, replacement: 'false' }]
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ of: node, replacement: 'true' }]
  return []
}

/** @type {Record<string, readonly string[]>} */
const operators = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '+=': ['-='],
  '-=': ['+='],
}

/**
 * @param {ts.BinaryExpression} node
 * @returns {Change[]}
 */
function changesOfOperator({ operatorToken }) {
  const others = operators[operatorToken.getText()] ?? []
  return others.map((replacement) => ({ of: operatorToken, replacement }))
}

/**
 * @param {ts.Expression} condition
 * @returns {Change[]}
 */
function heldToBe(condition) {
  return ['true', 'false'].map((replacement) => ({ of: condition, replacement }))
}

/**
 * @param {ts.PrefixUnaryExpression} node
 * @returns {Change[]}
 */
function changesOfPrefix(node) {
  const isNegation = [ts.SyntaxKind.ExclamationToken, ts.SyntaxKind.MinusToken].some(
    (kind) => kind === node.operator,
  )
  return isNegation ? [{ of: node, replacement: ` ${node.operand.getText()}` }] : []
}

/** Steps of a chain that can be left out. */
const steps = [
  'filter',
  'toSorted',
  'sort',
  'slice',
  'trim',
  'toLowerCase',
  'toUpperCase',
  'reverse',
]
/** @type {Record<string, string>} */
const opposites = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
}

/**
 * @param {ts.CallExpression} node
 * @returns {Change[]}
 */
function changesOfCall(node) {
  const called = node.expression
  if (!ts.isPropertyAccessExpression(called)) return []
  const name = called.name.text
  if (steps.includes(name)) return [{ of: node, replacement: called.expression.getText() }]
  const opposite = opposites[name]
  return opposite === undefined ? [] : [{ of: called.name, replacement: opposite }]
}

/**
 * The parts of `{ and: [...] }` and `{ or: [...] }`, each left out once.
 *
 * @param {ts.ArrayLiteralExpression} node
 * @returns {Change[]}
 */
function changesOfConditions(node) {
  const { parent } = node
  const isCondition =
    ts.isPropertyAssignment(parent) && ['and', 'or'].includes(parent.name.getText())
  if (!isCondition || node.elements.length < 2) return []
  return node.elements.map((left) => {
    const kept = node.elements.filter((element) => element !== left)
    return { of: node, replacement: `[${kept.map((element) => element.getText()).join(', ')}]` }
  })
}
