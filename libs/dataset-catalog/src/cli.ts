#!/usr/bin/env node
import { resolve } from 'node:path';
import { CatalogError } from './catalog-error.js';
import { loadDatasets } from './load-catalog.js';

const USAGE = 'usage: dataset-catalog check FOLDER…   (checks the dataset files of each folder)';

const [command, ...folders] = process.argv.slice(2);
if (command !== 'check' || folders.length === 0) {
  console.error(USAGE);
  process.exit(2);
}
for (const folder of folders) {
  try {
    const datasets = loadDatasets(resolve(folder));
    console.log(`${folder}: ${datasets.length} datasets, all right`);
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
