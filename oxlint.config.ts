import { defineConfig } from 'oxlint'

export default defineConfig({
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'promise', 'react', 'jsx-a11y', 'vitest'],
  jsPlugins: ['./bin/lint/plugin.ts'],
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['**/dist/**', '**/generated/**', '**/data/**', '**/data-demo/**', 'coverage/**'],
  rules: {
    'setpoint/arrows': 'error',
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'import/no-default-export': 'error',
    'import/no-duplicates': 'error',
    'eslint/no-console': 'error',
    'eslint/eqeqeq': 'error',
    'eslint/no-var': 'error',
    'eslint/prefer-const': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/consistent-type-imports': 'error',
    'typescript/ban-ts-comment': 'error',
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'eslint/max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
    // A factory that closes over its state holds its functions, so that this is more than the 40 lines of STYLE.md.
    'eslint/max-lines-per-function': ['error', { max: 100, skipBlankLines: true, skipComments: true }],
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    // Texts sort by code unit, which is what is wanted where nobody reads the order.
    'typescript/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
    'oxc/no-async-endpoint-handlers': 'off',
    'import/no-unassigned-import': ['error', { allow: ['**/*.css', '@fontsource*/**', './**'] }],
    // The compiler says these better, or not at all for a reason.
    'react/react-in-jsx-scope': 'off',
    'eslint/no-shadow': 'off',
    'eslint/no-new': 'off',
    'eslint/no-underscore-dangle': 'off',
    'typescript/consistent-return': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    'import/no-named-as-default-member': 'off',
    'unicorn/consistent-function-scoping': 'off',
    // Roles that CSS takes from a table by its display, and widgets that no tag is: axe judges what is rendered.
    'jsx-a11y/no-redundant-roles': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
    'jsx-a11y/no-autofocus': 'off',
  },
  overrides: [
    {
      files: ['bin/**', 'bench/**', 'server/commands/**'],
      rules: { 'eslint/no-console': 'off' },
    },
    {
      // Arithmetic over typed arrays, inside their bounds: a default in place of `!` would hide a slip as a number.
      files: ['science/**'],
      rules: { 'typescript/no-non-null-assertion': 'off' },
    },
    {
      files: ['**/*.config.ts', 'bin/lint/plugin.ts'],
      rules: { 'import/no-default-export': 'off' },
    },
    {
      files: ['**/*.test.ts', '**/*.test.tsx', 'server/test/**', 'e2e/**'],
      rules: {
        'eslint/max-lines-per-function': 'off',
        'eslint/max-lines': 'off',
        'vitest/no-conditional-expect': 'off',
        'typescript/require-array-sort-compare': 'off',
      },
    },
    {
      // A journey is judged by what the page does not do in time, and by axe.
      files: ['e2e/**'],
      rules: { 'vitest/expect-expect': 'off' },
    },
    {
      files: ['**/*.tsx'],
      rules: { 'eslint/max-lines-per-function': 'off' },
    },
    {
      // Written from the database, as long as that is large.
      files: ['server/platform/db/schema.ts'],
      rules: { 'eslint/max-lines': 'off' },
    },
  ],
})
