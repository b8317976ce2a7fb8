import { defineConfig } from 'eslint/config'
import globals from 'globals'
// @ts-expect-error the plugin ships no types
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const unused = { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
const tests = ['**/*.test.{ts,tsx,mjs}', '**/test-support/**', 'e2e/**']

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      '**/.next/',
      '**/dist/',
      '**/next-env.d.ts',
      'data/',
      'coverage/',
      'playwright-report/',
      'test-results/',
      'packages/shared/src/contract/payload-types.ts',
      'packages/stripe-stand-in/src/**/generated/',
      'apps/cms/src/app/(payload)/admin/importMap.js',
      'apps/cms/src/migrations/',
      'apps/web/public/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      '@typescript-eslint/prefer-optional-chain': 'error',
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],

      // Pages, hooks and actions are asynchronous by contract, whether or not they wait today.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', unused],
      // `declare module` fills an interface of a library with our generated types.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
    },
  },

  {
    files: ['apps/**/*.{ts,tsx}'],
    ignores: ['apps/web/**/*.test.ts', 'apps/web/test-support/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./){3}',
              message: 'Use an alias of tsconfig.base.json, such as @cms/ or @web/.',
            },
          ],
        },
      ],
    },
  },

  {
    files: ['**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
    // The error summary takes the focus as the page loads, also without JavaScript.
    rules: { 'jsx-a11y/no-autofocus': 'off' },
  },

  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.recommended],
    languageOptions: { globals: globals.node },
    rules: {
      'no-undef': 'error',
      '@typescript-eslint/no-unused-vars': ['error', unused],
    },
  },

  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
    },
  },

  // Programs for a terminal: what they print is their output.
  {
    files: [
      'scripts/**',
      'jest/**',
      'bench/**',
      'apps/*/scripts/**',
      'apps/cms/seed/**',
      'packages/stripe-stand-in/**',
    ],
    rules: { 'no-console': 'off' },
  },

  // What ends a test that hangs stands in jest.config.mjs: a shorter limit fails on a busy machine.
  {
    files: ['**/*.test.{ts,tsx,mjs}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.name=/^(it|test)$/][arguments.length>2]',
          message: 'No time limit of its own: the one in jest.config.mjs is for every test.',
        },
        {
          selector: 'CallExpression[callee.name=/^(before|after)(All|Each)$/][arguments.length>1]',
          message: 'No time limit of its own: the one in jest.config.mjs is for every hook.',
        },
      ],
    },
  },

  {
    files: tests,
    rules: {
      'no-console': 'off',
      // The assertions themselves check what answers hold.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Typed rules exist only where the typed parser runs.
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
)
