import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.ts', '**/*.mts'];

export default tseslint.config(
  ...nx.configs['flat/base'],
  ...nx.configs['flat/typescript'],
  ...nx.configs['flat/javascript'],
  {
    ignores: [
      '**/dist',
      '**/out-tsc',
      '**/reports',
      '**/.cache',
      '**/cdk.out',
      '**/src/generated',
      '.venv',
    ],
  },
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.cjs'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: true,
          allow: [
            '^.*/eslint(\\.base)?\\.config\\.[cm]?js$',
            '^.*/jest\\.preset\\.cjs$',
            // What scripts and tests of tools share; it is built into nothing.
            '^.*/workspace/(run\\.mjs|tests/workspace-copy\\.js)$',
          ],
          // Nothing imports an app: its tag stands in no list.
          depConstraints: [
            {
              sourceTag: 'type:app',
              onlyDependOnLibsWithTags: ['type:lib', 'type:config', 'type:datasets'],
            },
            {
              sourceTag: 'type:lib',
              onlyDependOnLibsWithTags: ['type:lib', 'type:config', 'type:datasets'],
            },
            { sourceTag: 'type:config', onlyDependOnLibsWithTags: [] },
            {
              sourceTag: 'type:docs',
              onlyDependOnLibsWithTags: ['type:lib', 'type:config', 'type:datasets'],
            },
            {
              sourceTag: 'type:database',
              onlyDependOnLibsWithTags: ['type:lib', 'type:config', 'type:datasets'],
            },
            {
              sourceTag: 'type:tool',
              onlyDependOnLibsWithTags: ['type:lib', 'type:config', 'type:database'],
            },
          ],
        },
      ],
    },
  },
  {
    files: typescript,
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  prettier,
);
