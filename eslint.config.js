import query from '@tanstack/eslint-plugin-query';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'mocks/public', 'test-results', 'playwright-report']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      tseslint.configs.strictTypeChecked,
      reactHooks.configs.flat.recommended,
      query.configs['flat/recommended'],
    ],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Numbers are part of most sentences here; a template may hold one.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A schema is fixed by the path, which is part of the key.
      '@tanstack/query/exhaustive-deps': ['error', { allowlist: { variables: ['schema'] } }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-console': 'error',
    },
  },
  {
    // Tools look for a default export in these.
    files: ['vite.config.ts', 'playwright.config.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
