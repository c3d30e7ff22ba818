const { join, relative } = require('node:path');
const { default: nxPreset } = require('@nx/jest/preset');

// Packages that are published as ES modules only: Jest runs CommonJS, so they are transformed too.
const esmOnly = [
  'polylabel',
  'tinyqueue',
  'pbf',
  '@mapbox/point-geometry',
  '@mapbox/vector-tile',
  '@turf',
  'chokidar',
  'readdirp',
];

/**
 * The preset of every TypeScript project.
 * `transform` replaces the one of Nx, which names ts-jest, by SWC.
 */
module.exports = (projectFolder) => ({
  ...nxPreset,
  displayName: relative(__dirname, projectFolder),
  testEnvironment: 'node',
  testEnvironmentOptions: {
    customExportConditions: ['@cori/source', 'node', 'require', 'default'],
  },
  transform: {
    '^.+\\.m?[tj]s$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022', keepClassNames: true },
        module: { type: 'commonjs' },
        sourceMaps: true,
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  reporters: [
    'default',
    [
      require.resolve('jest-junit'),
      { outputDirectory: join(projectFolder, 'reports'), outputName: 'jest.xml' },
    ],
  ],
});
