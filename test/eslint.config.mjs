import js from '@eslint/js';
import litPlugin from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';
import { hostPageRules } from './host-page-rules.mjs';

const browser = { files: ['src/ui/**/*.ts', 'src/widgets/**/*.ts', 'stories/**/*.ts', 'test/browser/**/*.ts'] };
const inBrowser = (config) => ({ ...config, ...browser });

export default ts.config(
  { ignores: ['dist/', 'storybook-static/', 'node_modules/', '**/node_modules/', 'custom-elements.json'] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly' } },
    rules: { 'no-undef': 'off' },
  },
  // The benchmark's pages run in the browser; nothing they name is checked by types.
  { files: ['test/bench/**/*.js', 'test/hosts/*.js'], rules: { 'no-undef': 'off' } },
  inBrowser(litPlugin.configs['flat/recommended']),
  inBrowser(wc.configs['flat/best-practice']),
  inBrowser(
    litA11y.configs.recommended ? { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules } : {},
  ),
  {
    rules: {
      'max-lines': ['error', 300],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  // Safari drops the role of a list without bullets; naming the role keeps it.
  inBrowser({ rules: { 'lit-a11y/no-redundant-role': 'off' } }),
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  ...hostPageRules,
);
