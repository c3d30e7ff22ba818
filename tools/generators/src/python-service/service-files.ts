import type { ServiceNames } from '../names/service-name.js';

/** A service that is to be. */
export interface Service extends ServiceNames {
  readonly corePath: string;
  /** The database schema of its tables. */
  readonly schema: string;
  /** What it offers, on one line. */
  readonly description: string;
}

const WIDTH = 100;

/** What its example dataset is called. */
export function exampleDataset({ identifier }: ServiceNames): string {
  return `${identifier}_county`;
}

/** The description of a service whose author gave none. */
export function defaultDescription({ name }: ServiceNames): string {
  return `The ${name} datasets as a REST service`;
}

/** A property of JSON that holds texts, on one line where it fits, as Prettier has it. */
function property(name: string, texts: readonly string[]): string {
  const quoted = texts.map((text) => JSON.stringify(text));
  const line = `  "${name}": [${quoted.join(', ')}],`;
  return line.length <= WIDTH ? line : `  "${name}": [\n    ${quoted.join(',\n    ')}\n  ],`;
}

function projectJson({ project, folder, name }: Service): string {
  const dependencies = [`${name}-datasets`, 'python-layer', 'python-testing', 'postgresql'];
  return `{
  "name": "${project}",
  "$schema": "../../node_modules/nx/schemas/project-schema.json",
  "projectType": "application",
  "sourceRoot": "${folder}/src",
  "tags": ["type:app", "lang:python", "service", "stack:data-api"],
${property('implicitDependencies', dependencies)}
  "targets": {
    "lint": {},
    "type-check": {},
    "test": {},
    "build": {},
    "deploy": {}
  }
}
`;
}

// A text of TOML is written like one of JSON.
function pyproject({ project, packageName, description }: Service): string {
  return `[project]
name = "${project}"
version = "0.1.0"
description = ${JSON.stringify(description)}
requires-python = ">=3.11"
dependencies = ["python-data-service"]

[tool.uv.sources]
python-data-service = { workspace = true }

[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[tool.hatch.build.targets.wheel]
packages = ["src/${packageName}"]
`;
}

function handler({ name }: Service): string {
  return `"""The Lambda handler of the service ${name}."""

from pathlib import Path

from python_data_service.service import create_handler

handler = create_handler(datasets=Path(__file__).parent / "datasets")
`;
}

function datasetsProject({ name, folder, packageName }: Service): string {
  return `{
  "name": "${name}-datasets",
  "$schema": "../../../../../node_modules/nx/schemas/project-schema.json",
  "projectType": "library",
  "sourceRoot": "${folder}/src/${packageName}/datasets",
  "tags": ["type:datasets"],
  "targets": {
    "lint": {}
  }
}
`;
}

function dataset(service: Service): string {
  const name = exampleDataset(service);
  return `{
  "$schema": "../../../../../libs/dataset-catalog/schema/dataset.schema.json",
  "name": "${name}",
  "title": "Counties of ${service.name}",
  "description": "An example to start from: one row a county or county equivalent, with its polygon and a sample value.",
  "table": "${service.schema}.${name}",
  "id": "geoid_co",
  "columns": [
    {
      "name": "geoid_co",
      "type": "text",
      "description": "County FIPS code: two digits of the state, three of the county.",
      "pattern": "^[0-9]{5}$",
      "filterable": true,
      "nullable": false
    },
    {
      "name": "name_co",
      "type": "text",
      "description": "Name of the county, without “County” or “Parish”."
    },
    {
      "name": "state_abbr",
      "type": "text",
      "description": "Postal abbreviation of the state or territory.",
      "pattern": "^[A-Z]{2}$",
      "filterable": true
    },
    {
      "name": "sample_share",
      "type": "number",
      "unit": "%",
      "description": "A sample value, to be replaced by what the service is about."
    }
  ],
  "geometry": {
    "column": "geom",
    "srid": 4269,
    "type": "MultiPolygon",
    "simplify": 0.00002,
    "precision": 6
  },
  "sort": ["geoid_co"],
  "source": { "name": "Example of the generator python-service", "licence": "CC0-1.0" },
  "rows": {
    "values": "mixed",
    "note": "Codes, names, states and polygons are real (Census cartographic boundaries by us-atlas); the value is a sample value."
  }
}
`;
}

function conftest({ packageName, corePath }: Service): string {
  return `import pytest
from python_testing.service import Service

SERVICE = Service("${packageName}", core_path="${corePath}")


@pytest.fixture(scope="session")
def service() -> Service:
    return SERVICE
`;
}

const EVERY_DATASET_TEST = `from conftest import SERVICE
from python_testing.tests.every_dataset import EveryDataset


class TestEveryDataset(EveryDataset):
    service = SERVICE
`;

function exampleTest(service: Service): string {
  return `"""What the example dataset answers: a model for the tests of the datasets to come."""

from python_testing.service import Get

DATASET = "${service.corePath}/${exampleDataset(service)}"


def test_two_counties_are_those_that_were_asked_for(get: Get) -> None:
    features = get(f"{DATASET}/geojson?geoid_co=13121,13089").json()["features"]

    assert [feature["id"] for feature in features] == ["13089", "13121"]
    assert [feature["properties"]["name_co"] for feature in features] == ["DeKalb", "Fulton"]
    assert {feature["geometry"]["type"] for feature in features} == {"MultiPolygon"}


def test_a_state_has_all_of_its_counties(get: Get) -> None:
    assert get(f"{DATASET}/count?state_abbr=VT").json() == {"type": "FeatureCount", "count": 14}


def test_a_code_without_its_zero_is_refused(get: Get) -> None:
    assert get(f"{DATASET}?geoid_co=1001").status == 400
`;
}

/** The files of a service, by their paths. */
export function serviceFiles(service: Service): Readonly<Record<string, string>> {
  const { folder, packageName, name } = service;
  const source = `${folder}/src/${packageName}`;
  const example = exampleDataset(service);
  return {
    [`${folder}/project.json`]: projectJson(service),
    [`${folder}/pyproject.toml`]: pyproject(service),
    [`${source}/__init__.py`]: `"""The datasets of ${name} as a REST service."""\n`,
    [`${source}/handler.py`]: handler(service),
    [`${source}/py.typed`]: '',
    [`${source}/datasets/project.json`]: datasetsProject(service),
    [`${source}/datasets/${example}.json`]: dataset(service),
    [`${folder}/tests/conftest.py`]: conftest(service),
    [`${folder}/tests/test_every_dataset.py`]: EVERY_DATASET_TEST,
    [`${folder}/tests/test_${example}.py`]: exampleTest(service),
  };
}
